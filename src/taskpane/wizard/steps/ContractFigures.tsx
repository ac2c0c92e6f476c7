import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanRow } from "../../../engine/grantYear/planRows";
import { fromCell, nearestCell } from "../../../engine/number/cell";
import { add, subtract } from "../../../engine/number/fraction";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingLeft: "18px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** What the plan says about one contract. */
export function ContractFigures(props: { readonly row: PlanRow; readonly isRefinanced: boolean }) {
  const { row, isRefinanced } = props;
  const styles = useStyles();
  const { assessment } = useWizard();
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const say = texts.forwarding;
  const { instalments } = assessment.plan.grantYear;
  const items = row.isRecipient ? (assessment.plan.totals.itemAmount ?? 0) : 0;
  const passedOn = passedOnBy(row, items);
  const lines = isRefinanced
    ? []
    : [
        ...(row.payer === undefined ? [] : [say.via(row.payer)]),
        say.ownAmount(figures.fte(row.fte), figures.euro(row.amount)),
        ...(items === 0 ? [] : [say.items(figures.euro(items))]),
        ...(passedOn ? [say.passedOn(figures.euro(passedOn))] : []),
        ...(row.months === undefined ? [] : [say.months(figures.number(row.months))]),
        ...(row.instalments ?? []).map((amount, i) =>
          say.instalment(i + 1, figures.day(instalments[i]?.date), figures.euro(amount)),
        ),
        ...(row.ownShare === undefined ? [] : [say.ownShare(figures.euro(row.ownShare))]),
      ];
  return lines.length === 0 ? null : (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What of its contract sum goes on to others. */
function passedOnBy({ amount, chainAmount }: PlanRow, items: number): number | undefined {
  if (amount === undefined || chainAmount === undefined) return undefined;
  const own = add(fromCell(amount), fromCell(items));
  return nearestCell(subtract(fromCell(chainAmount), own));
}
