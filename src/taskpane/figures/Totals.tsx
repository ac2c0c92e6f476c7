import type { Plan } from "../../engine/grantYear/plan";
import { totalsText } from "../../locales/totalsText";
import { usePaneFacts } from "../PaneContext";
import { type FigureLine, FigureTable } from "./FigureTable";
import { forwardedSum } from "./forwardedSum";
import { useFigures } from "./useFigures";

/** The sums of a plan; what only some plans have is left out of the others. */
export function Totals({ plan }: { readonly plan: Plan }) {
  const figures = useFigures();
  const say = totalsText(usePaneFacts().language, plan.grantYear);
  const { totals, years } = plan;
  const line = (name: string, value: string, isPart = false): FigureLine => ({
    name,
    value,
    isPart,
  });
  const known = (name: string, value: number | undefined): readonly FigureLine[] =>
    value === undefined ? [] : [line(name, figures.euro(value))];
  return (
    <FigureTable
      lines={[
        line(say.granted, figures.euro(totals.granted)),
        line(say.posts, figures.number(totals.posts)),
        line(say.fte, figures.number(totals.fte)),
        line(say.amount, figures.euro(totals.amount)),
        line(say.forwarded, figures.euro(forwardedSum(plan)), true),
        ...known(say.items, totals.itemAmount || undefined),
        ...(years.length > 1
          ? years.map((year, i) => line(say.inYear(year), figures.euro(totals.byYear?.[i]), true))
          : []),
        ...known(say.ownShare, totals.ownShare),
        ...known(say.outstanding, totals.outstanding),
        ...known(say.repayment, totals.repayment),
      ]}
    />
  );
}
