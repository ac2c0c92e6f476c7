import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { YearFinding } from "../../engine/year/finding";
import { taskText } from "../../locales/taskText";
import { yearFindingWords } from "../../locales/yearText";
import { usePaneFacts } from "../PaneContext";
import type { Labels } from "./core/labelsOf";
import { nextId, type TypedListId, type TypedRow } from "./core/typedRows";
import { EntryForm, type NamesOf } from "./EntryForm";
import type { CourseDraft } from "./useCourseDraft";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  what: { color: tokens.colorNeutralForeground2 },
  finding: { color: tokens.colorPaletteRedForeground1 },
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 12px" },
});

/** What a row says of itself. */
export interface RowWords {
  readonly name: string;
  readonly what: ReactNode;
}

/** The rows of a list of the course, each with its findings and a form of its own. */
export function EntryList(props: {
  readonly draft: CourseDraft;
  readonly list: TypedListId;
  readonly labels: Labels;
  readonly names: NamesOf | ((row: TypedRow) => NamesOf);
  readonly none: string;
  readonly add: string;
  /** What a new row holds at first. */
  readonly fresh: Readonly<Record<string, string>>;
  /** By its position among the rows. */
  readonly wordsOf: (row: TypedRow, index: number) => RowWords;
  /** Shows a row on its sheet, by its position there; nothing if they are on none. */
  readonly onShow?: (index: number) => void;
}) {
  const { draft, list, labels, names, none, add, fresh, wordsOf, onShow } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = taskText(language).row;
  const [open, setOpen] = useState<number>();
  const addBar = useRef<HTMLDivElement>(null);
  const rows = draft.rows(list);
  const unreadable = draft.unreadable.filter((each) => each.list === list);
  const change = (changed: TypedRow): void =>
    draft.setRows(
      list,
      rows.map((row) => (row.id === changed.id ? changed : row)),
    );
  const findingsOf = (row: TypedRow): readonly YearFinding[] =>
    draft.figures.findings.filter(
      (finding) =>
        finding.list === list &&
        finding.index !== undefined &&
        draft.idOf(list, finding.index) === row.id,
    );
  return (
    <>
      {rows.length === 0 && <div className={styles.what}>{none}</div>}
      <ul className={styles.list}>
        {rows.map((row, index) => {
          const { name, what } = wordsOf(row, index);
          const isOpen = open === row.id;
          return (
            <li key={row.id} className={styles.row}>
              <span className={styles.name}>{name}</span>
              <span className={styles.what}>{what}</span>
              {findingsOf(row).map((finding, at) => (
                <span
                  key={at}
                  className={finding.severity === "error" ? styles.finding : undefined}
                >
                  {yearFindingWords(finding, language)}
                </span>
              ))}
              {isOpen && (
                <EntryForm
                  {...{ list, labels, row, unreadable }}
                  names={typeof names === "function" ? names(row) : names}
                  onChange={change}
                />
              )}
              <div className={styles.bar}>
                <Button
                  size="small"
                  aria-expanded={isOpen}
                  aria-label={isOpen ? undefined : say.edit(name)}
                  onClick={() => setOpen(isOpen ? undefined : row.id)}
                >
                  {isOpen ? say.close : say.change}
                </Button>
                {isOpen && (
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => {
                      addBar.current?.querySelector("button")?.focus();
                      draft.setRows(
                        list,
                        rows.filter(({ id }) => id !== row.id),
                      );
                    }}
                  >
                    {say.remove}
                  </Button>
                )}
                {onShow && row.entry && row.at !== undefined && !isOpen && (
                  <Link
                    as="button"
                    inline
                    aria-label={say.showRow(name)}
                    onClick={() => onShow(row.at!)}
                  >
                    {say.show}
                  </Link>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <div ref={addBar}>
        <Button
          size="small"
          onClick={() => {
            const id = nextId(rows);
            draft.setRows(list, [...rows, { id, cells: fresh }]);
            setOpen(id);
          }}
        >
          {add}
        </Button>
      </div>
    </>
  );
}
