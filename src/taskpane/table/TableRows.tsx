import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { tableText, type TableTexts } from "../../locales/tableText";
import { Checkbox } from "../inputs/Checkbox";
import { usePaneFacts } from "../PaneContext";
import type { SeenRow, SeenTable } from "./core/seeTable";
import type { TableForm } from "./core/tableForm";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse" },
  cell: {
    padding: "2px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  figure: { width: "38%", paddingTop: "8px", textAlign: "right" },
  heading: {
    paddingTop: "2px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  below: {
    display: "block",
    paddingLeft: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  note: { color: tokens.colorPaletteDarkOrangeForeground1 },
  leftOut: { textDecorationLine: "line-through" },
});

/** Of a long table so many ordinary rows are shown at first. */
const FIRST = 6;

/** The rows with what is taken of them; each can be taken or left out. */
export function TableRows(props: {
  readonly seen: SeenTable;
  readonly form: TableForm;
  readonly names: Readonly<Record<string, string>>;
  readonly onChoose: (position: number, isTaken: boolean) => void;
}) {
  const { seen, form, names, onChoose } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = tableText(language);
  const [isWhole, showAll] = useState(false);
  const isOrdinary = (row: SeenRow) => notesOf(row, say, names).length === 0;
  const ordinary = seen.rows.filter(isOrdinary);
  const hidden = new Set(isWhole ? [] : ordinary.slice(FIRST));
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {names[form.name]}
            </th>
            <th scope="col" className={mergeClasses(styles.cell, styles.figure, styles.heading)}>
              {names[form.figure]}
            </th>
          </tr>
        </thead>
        <tbody>
          {seen.rows.map(
            (row) =>
              !hidden.has(row) && (
                <tr key={row.position}>
                  <th scope="row" className={styles.cell}>
                    <Checkbox
                      label={
                        <span className={row.isTaken ? "" : styles.leftOut}>
                          {nameOf(row, form, say)}
                        </span>
                      }
                      checked={row.isTaken}
                      onCheck={(isTaken) => onChoose(row.position, isTaken)}
                    />
                    <span className={styles.below}>{detailsOf(row, form, names)}</span>
                    {notesOf(row, say, names).map((note) => (
                      <span key={note} className={mergeClasses(styles.below, styles.note)}>
                        {note}
                      </span>
                    ))}
                  </th>
                  <td className={mergeClasses(styles.cell, styles.figure)}>
                    <span className={row.isTaken ? "" : styles.leftOut}>
                      {row.cells[form.figure]}
                    </span>
                  </td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      {hidden.size > 0 && (
        <div>
          <Button size="small" onClick={() => showAll(true)}>
            {say.more(hidden.size)}
          </Button>
        </div>
      )}
    </>
  );
}

/** Of a row that is no entry, whatever stands in it. */
const nameOf = ({ cells, texts, position, isTaken }: SeenRow, form: TableForm, say: TableTexts) =>
  cells[form.name] || (isTaken ? "" : texts.filter(Boolean).join(" · ")) || say.row(position + 1);

const detailsOf = (
  { cells, isTaken }: SeenRow,
  form: TableForm,
  names: Readonly<Record<string, string>>,
): string =>
  Object.entries(cells)
    .filter(([id, text]) => isTaken && text !== "" && id !== form.name && id !== form.figure)
    .map(([id, text]) => `${names[id]!}: ${text}`)
    .join(" · ");

function notesOf(
  row: SeenRow,
  say: TableTexts,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const { isTaken, reason, doubt, unreadable, completed, isFilled } = row;
  if (!isTaken) return [reason ? say.notTaken(say.rowReasons[reason]) : say.notChosen];
  return [
    ...(doubt ? [say.doubts[doubt]] : []),
    ...unreadable.map((id) => say.unreadable(names[id]!)),
    ...completed.map((id) => say.completed(names[id]!)),
    ...(isFilled ? [say.filled] : []),
  ];
}
