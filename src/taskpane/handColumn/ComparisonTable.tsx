import { makeStyles, tokens } from "@fluentui/react-components";
import { handColumnText } from "../../locales/handColumnText";
import { numberText } from "../../locales/numberText";
import type { DifferentRow } from "../../workbook/handColumn/comparison";
import { usePaneFacts } from "../PaneContext";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  head: {
    padding: "4px 0 4px 8px",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
    verticalAlign: "bottom",
    ":first-child": { paddingLeft: 0, textAlign: "left" },
  },
  name: {
    padding: "4px 0",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
  value: {
    padding: "4px 0 4px 8px",
    textAlign: "right",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  line: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** More rows nobody reads beside a sheet. */
const MOST_SHOWN = 50;

/** The rows in which KIM gives something else than stands there. */
export function ComparisonTable({ rows }: { readonly rows: readonly DifferentRow[] }) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const { table: say, more } = handColumnText(language);
  const isWhole = rows.every(({ byHand, byKim }) => Number.isInteger(byHand + byKim));
  const isHalf = rows.every(({ byHand, byKim }) => Number.isInteger((byHand + byKim) * 10));
  const number = (value: number): string =>
    numberText(value, language, isWhole ? 0 : isHalf ? 1 : 2);
  const signed = (value: number): string => (value > 0 ? "+" : "") + number(value);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            {[say.name, say.byHand, say.byKim, say.difference].map((name) => (
              <th key={name} scope="col" className={styles.head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_SHOWN).map(({ name, byHand, byKim, difference }, index) => (
            <tr key={index} className={styles.line}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={styles.value}>{number(byHand)}</td>
              <td className={styles.value}>{number(byKim)}</td>
              <td className={styles.value}>{signed(difference)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST_SHOWN && <span>{more(rows.length - MOST_SHOWN)}</span>}
    </>
  );
}
