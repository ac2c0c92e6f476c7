import type { Known } from "../../../engine/grantYear/exact";
import type { Fraction } from "../../../engine/number/fraction";
import { taskText } from "../../../locales/taskText";
import { FigureTable } from "../../figures/FigureTable";
import { usePaneFacts } from "../../PaneContext";
import type { StaffingEffect } from "../core/staffingEffect";
import { Section } from "../Section";
import { useFigureTexts } from "./useFigureTexts";

/** What the staffing comes to; what the sheets say still, if that is something else. */
export function Effect(props: {
  readonly now: Known<StaffingEffect>;
  readonly before: Known<StaffingEffect>;
  readonly hasPosts: boolean;
}) {
  const { now, before, hasPosts } = props;
  const say = taskText(usePaneFacts().language).staffing;
  const { months, money } = useFigureTexts();
  if (!hasPosts) return null;
  const line = (
    name: string,
    figure: (effect: StaffingEffect) => Known<Fraction>,
    textOf: (value: Known<Fraction>) => string,
  ) => {
    const text = now ? textOf(figure(now)) : say.open;
    const old = before && textOf(figure(before));
    return { name, value: old === undefined || old === text ? text : say.moves(old, text) };
  };
  return (
    <Section title={say.effect}>
      <FigureTable
        lines={[
          line(say.granted, ({ granted }) => granted, months),
          line(say.filled, ({ filled }) => filled, months),
          line(say.vacant, ({ vacant }) => vacant, months),
          line(say.vacantMoney, ({ vacantMoney }) => vacantMoney, money),
          line(say.lost, ({ lost }) => lost, money),
        ]}
      />
      {now && now.lost === undefined && <div>{say.basisOpen(money(now.vacantMoney))}</div>}
      {!now && <div>{say.notKnown}</div>}
    </Section>
  );
}
