import { FigureTable } from "../../figures/FigureTable";
import { forwardedSum } from "../../figures/forwardedSum";
import { Section } from "../fields/Fields";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

/** The sums of the plan. */
export function Totals() {
  const { plan } = useWizard().assessment;
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { totals, years } = plan;
  const say = texts.review;
  return (
    <Section title={say.totals}>
      <FigureTable
        lines={[
          [say.granted, figures.euro(totals.granted)],
          [say.posts, figures.number(totals.posts)],
          [say.fte, figures.number(totals.fte)],
          [say.amount, figures.euro(totals.amount)],
          [say.forwarded, figures.euro(forwardedSum(plan))],
          ...(totals.itemAmount ? ([[say.items, figures.euro(totals.itemAmount)]] as const) : []),
          ...(years.length > 1
            ? years.map((year, i) => [say.inYear(year), figures.euro(totals.byYear?.[i])] as const)
            : []),
          ...(totals.ownShare === undefined
            ? []
            : ([[say.ownShare, figures.euro(totals.ownShare)]] as const)),
        ]}
      />
    </Section>
  );
}
