import { makeStyles, tokens } from "@fluentui/react-components";
import type { PlanRow } from "../../../engine/grantYear/planRows";
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
  const lines = isRefinanced
    ? []
    : [
        ...(row.payer === undefined ? [] : [say.via(row.payer)]),
        say.ownAmount(figures.fte(row.fte), figures.euro(row.amount)),
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
