import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { FieldFact } from "../../engine/grantYear/fields";
import { taskText } from "../../locales/taskText";
import { wizardText } from "../../locales/wizardText";
import { optionsOf, wordIn } from "../../workbook/layout/words";
import { Input } from "../inputs/Input";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { usePaneFacts } from "../PaneContext";
import type { Labels } from "./core/labelsOf";
import {
  factsIn,
  type TypedListId,
  type TypedRow,
  type Unreadable,
  withCell,
} from "./core/typedRows";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", rowGap: "8px" },
});

/** What a field may hold: the names of others, or some of its words. */
export type NamesOf = Readonly<Partial<Record<string, readonly string[]>>>;

/** The fields of a row of the course; the first has the focus, since they stand above their button. */
export function EntryForm(props: {
  readonly list: TypedListId;
  readonly labels: Labels;
  readonly row: TypedRow;
  readonly names: NamesOf;
  readonly unreadable: readonly Unreadable[];
  readonly onChange: (row: TypedRow) => void;
}) {
  const { list, labels, row, names, unreadable, onChange } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = taskText(language).row;
  const facts = new Map(factsIn(list));
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => fields.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  return (
    <div ref={fields} className={styles.fields}>
      {Object.entries(labels).map(([field, label]) => {
        const fact = facts.get(field)!;
        const wrong = unreadable.find((each) => each.id === row.id && each.field === field);
        return (
          <Labelled key={field} label={label!} problem={wrong && say[wrong.kind]}>
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
            {words.length > 0 ? wordIn(fact, option, language) : option}
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
