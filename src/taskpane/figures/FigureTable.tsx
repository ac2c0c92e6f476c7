import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%" },
  name: { padding: "4px 8px 4px 0", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  value: {
    padding: "4px 0",
    textAlign: "right",
    verticalAlign: "bottom",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  line: { ":not(:last-child)": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  part: { paddingLeft: "12px" },
});

/** What a figure is called, and the figure as text. */
export interface FigureLine {
  readonly name: string;
  readonly value: string;
  /** It is a part of a figure above it. */
  readonly isPart?: boolean;
}

/** Figures below each other, a line for each. */
export function FigureTable({ lines }: { readonly lines: readonly FigureLine[] }) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <tbody>
        {lines.map(({ name, value, isPart }) => (
          <tr key={name} className={styles.line}>
            <th scope="row" className={mergeClasses(styles.name, isPart && styles.part)}>
              {name}
            </th>
            <td className={styles.value}>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
