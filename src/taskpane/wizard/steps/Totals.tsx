import { makeStyles, tokens } from "@fluentui/react-components";
import { fromCell, nearestCell } from "../../../engine/number/cell";
import { subtract } from "../../../engine/number/fraction";
import { Section } from "../fields/Fields";
import { useFigures } from "../useFigures";
import { useWizard, useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  name: { padding: "4px 8px 4px 0", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  value: {
    padding: "4px 0",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  line: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The sums of the plan. */
export function Totals() {
  const styles = useStyles();
  const { plan } = useWizard().assessment;
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const { totals, rows, years } = plan;
  const kept = rows.find(({ isRecipient }) => isRecipient)?.amount;
  const forwarded =
    totals.amount === undefined || kept === undefined
      ? undefined
      : nearestCell(subtract(fromCell(totals.amount), fromCell(kept)));
  const say = texts.review;
  const lines = [
    [say.granted, figures.euro(totals.granted)],
    [say.posts, figures.number(totals.posts)],
    [say.fte, figures.number(totals.fte)],
    [say.amount, figures.euro(totals.amount)],
    [say.forwarded, figures.euro(forwarded)],
    ...(totals.itemAmount ? [[say.items, figures.euro(totals.itemAmount)]] : []),
    ...(years.length > 1
      ? years.map((year, i) => [say.inYear(year), figures.euro(totals.byYear?.[i])])
      : []),
    ...(totals.ownShare === undefined ? [] : [[say.ownShare, figures.euro(totals.ownShare)]]),
  ];
  return (
    <Section title={say.totals}>
      <table className={styles.table}>
        <tbody>
          {lines.map(([name, value]) => (
            <tr key={name} className={styles.line}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.value}>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
