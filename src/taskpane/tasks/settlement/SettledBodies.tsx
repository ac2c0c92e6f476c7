import { makeStyles, tokens } from "@fluentui/react-components";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { isZero } from "../../../engine/number/fraction";
import type { YearFigures } from "../../../engine/year/yearFigures";
import { bookText } from "../../../locales/bookText";
import { taskText } from "../../../locales/taskText";
import { grantorOf } from "../../../workbook/book/desk";
import { usePaneFacts } from "../../PaneContext";
import { Section } from "../Section";
import { useFigureTexts } from "../staffing/useFigureTexts";
import { fromTheEnds } from "./core/fromTheEnds";

const useStyles = makeStyles({
  list: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  what: { margin: "0 0 8px", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** What is accepted of each body and what follows against its payer, from the ends up. */
export function SettledBodies(props: {
  readonly grantYear: GrantYear;
  readonly figures: YearFigures;
  /** What follows from what the sheets have, while that is something else. */
  readonly before: YearFigures | undefined;
}) {
  const { grantYear, figures, before } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = taskText(language).settlement;
  const { money } = useFigureTexts();
  const grantor = grantorOf(grantYear, bookText(language));
  const said = ({ bodies, topUps, regions }: YearFigures, name: string): string => {
    const settled = bodies.find((body) => body.name === name)?.settled;
    const topUp = topUps.find((each) => each.name === name)?.settled;
    const refund = regions
      .flatMap((region) => region.bodies ?? [])
      .find((each) => each.name === name);
    if (!settled) return say.open;
    const { accepted, ownShare, repayment, outstanding } = settled;
    const moves = [
      ...(isZero(repayment) ? [] : [say.repays(money(repayment))]),
      ...(isZero(outstanding) ? [] : [say.gets(money(outstanding))]),
      ...(topUp && !isZero(topUp.back) ? [say.topUpBack(money(topUp.back))] : []),
      ...(refund && !isZero(refund.back) ? [say.refundBack(money(refund.back))] : []),
      ...(refund && !isZero(refund.additional) ? [say.refundMore(money(refund.additional))] : []),
    ];
    return [
      ...(isZero(accepted) ? [] : [say.accepted(money(accepted))]),
      ...(isZero(ownShare) ? [] : [say.bears(money(ownShare))]),
      ...(moves.length > 0 ? moves : [say.even]),
    ].join(", ");
  };
  return (
    <Section title={say.effect}>
      <dl className={styles.list}>
        {fromTheEnds(grantYear.bodies).map(({ name, payer = grantor }) => {
          const now = said(figures, name);
          const old = before && said(before, name);
          return (
            <div key={name}>
              <dt className={styles.name}>{say.against(name, payer)}</dt>
              <dd className={styles.what}>
                {now}
                {old !== undefined && old !== now && <div>{say.before(old)}</div>}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
