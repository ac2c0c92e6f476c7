import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { tableText } from "../../locales/tableText";
import { Checkbox } from "../inputs/Checkbox";
import { usePaneFacts } from "../PaneContext";
import { ColumnChoice } from "./ColumnChoice";
import { TableRows } from "./TableRows";
import type { OpenTable } from "./useTable";

const useStyles = makeStyles({
  preview: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    padding: "8px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
});

/**
 * A table before it is taken: what each column is, which rows are left out and why, and what cannot
 * be read. All of it can be decided otherwise.
 */
export function TablePreview(props: {
  readonly table: OpenTable;
  /** Names of the columns in the user's language. */
  readonly names: Readonly<Record<string, string>>;
  readonly children?: ReactNode;
}) {
  const { table, names } = props;
  const { seen, form, choose } = table;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = tableText(language);
  const taken = seen.rows.filter(({ isTaken }) => isTaken).length;
  return (
    <div role="group" aria-label={say.title} className={styles.preview}>
      <h3 className={styles.heading}>{say.title}</h3>
      <p role="status" className={styles.text}>
        {taken === 0 ? say.noRows : say.summary(taken, seen.rows.length - taken)}
      </p>
      {seen.columns.map((column) => (
        <ColumnChoice
          key={column.position}
          column={column}
          columns={seen.columns}
          form={form}
          names={names}
          onChoose={(id) =>
            choose((choices) => ({
              ...choices,
              columns: { ...choices.columns, [column.position]: id },
            }))
          }
        />
      ))}
      {seen.columns.every(({ id }) => id !== form.name) && (
        <p className={styles.text}>{say.missing(names[form.name]!)}</p>
      )}
      {seen.filling !== undefined && form.grouped !== undefined && (
        <Checkbox
          label={say.fill(names[form.grouped]!)}
          checked={seen.filling}
          onCheck={(isFilled) => choose((choices) => ({ ...choices, isFilled }))}
        />
      )}
      {seen.isNumbered && <p className={styles.text}>{say.numbered}</p>}
      <TableRows
        seen={seen}
        form={form}
        names={names}
        onChoose={(position, isTaken) =>
          choose((choices) => ({ ...choices, rows: { ...choices.rows, [position]: isTaken } }))
        }
      />
      {props.children}
    </div>
  );
}
