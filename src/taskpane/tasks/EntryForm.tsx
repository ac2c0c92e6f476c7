import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";
import type { FieldFact } from "../../engine/grantYear/fields";
import { bookText } from "../../locales/bookText";
import { taskText } from "../../locales/taskText";
import { wizardText } from "../../locales/wizardText";
import {
  COURSE_TABLES,
  type CourseTable,
  type CourseTableId,
} from "../../workbook/book/tables/courseFields";
import { optionsOf, wordFor } from "../../workbook/layout/words";
import { Input } from "../inputs/Input";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { usePaneFacts } from "../PaneContext";
import { factsIn, type TypedRow, type Unreadable, withCell } from "./core/typedRows";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** The names that a field may take, beside the words that it knows. */
export type NamesOf = Readonly<Partial<Record<string, readonly string[]>>>;

/** The fields of a row of the course, under the headings of their columns. */
export function EntryForm(props: {
  readonly table: CourseTableId;
  readonly row: TypedRow;
  readonly names: NamesOf;
  readonly unreadable: readonly Unreadable[];
  readonly onChange: (row: TypedRow) => void;
}) {
  const { table, row, names, unreadable, onChange } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = taskText(language).row;
  const { list, headings }: CourseTable = COURSE_TABLES[table];
  const facts = new Map(factsIn(list));
  return (
    <div className={styles.fields}>
      {Object.entries(headings).map(([field, heading]) => {
        const fact = facts.get(field)!;
        const wrong = unreadable.find((each) => each.id === row.id && each.field === field);
        return (
          <Fragment key={field}>
            <Labelled
              label={bookText(language).columns[heading!]}
              problem={wrong && say[wrong.kind]}
            >
              {(labelled) => (
                <Cell
                  fact={fact}
                  names={names[field]}
                  labelled={labelled}
                  text={row.cells[field] ?? ""}
                  onText={(text) => onChange(withCell(row, field, text))}
                />
              )}
            </Labelled>
          </Fragment>
        );
      })}
    </div>
  );
}

function Cell(props: {
  readonly fact: FieldFact;
  readonly names: readonly string[] | undefined;
  readonly labelled: object;
  readonly text: string;
  readonly onText: (text: string) => void;
}) {
  const { fact, names, labelled, text, onText } = props;
  const { language } = usePaneFacts();
  const words = optionsOf(fact);
  if (names || words.length > 0) {
    const options = [...(names ?? words)];
    if (text !== "" && !options.includes(text)) options.push(text);
    return (
      <Select {...labelled} value={text} onText={onText}>
        <option value="">{taskText(language).row.choose}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {names ? option : wordFor(option, language)}
          </option>
        ))}
      </Select>
    );
  }
  const isEuro = fact.kind === "number" && fact.unit === "euro";
  return (
    <Input
      {...labelled}
      value={text}
      onText={onText}
      inputMode={fact.kind === "number" ? "decimal" : undefined}
      placeholder={fact.kind === "day" ? wizardText(language).dayHint : undefined}
      after={isEuro ? "€" : undefined}
    />
  );
}
