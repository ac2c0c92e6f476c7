import { tableText } from "../../locales/tableText";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { usePaneFacts } from "../PaneContext";
import type { SeenColumn } from "./core/findColumns";
import type { TableForm } from "./core/tableForm";

/** What a column is: as proposed, or as the user says. */
export function ColumnChoice(props: {
  readonly column: SeenColumn;
  readonly columns: readonly SeenColumn[];
  readonly form: TableForm;
  readonly names: Readonly<Record<string, string>>;
  readonly onChoose: (id: string) => void;
}) {
  const { column, columns, form, names, onChoose } = props;
  const { position, heading, id, reason, examples } = column;
  const { language } = usePaneFacts();
  const say = tableText(language);
  const isTwice = Boolean(id) && columns.some((other) => other !== column && other.id === id);
  const undecided = id === undefined ? say.mustChoose : undefined;
  const hints = [
    reason && say.columnReasons[reason],
    examples.length > 0 && say.examples(examples),
  ];
  return (
    <Labelled
      label={say.column(position + 1, heading)}
      hint={hints.filter(Boolean).join("; ")}
      problem={isTwice ? say.usedTwice : undecided}
    >
      {(labelled) => (
        <Select {...labelled} value={id ?? "?"} onText={onChoose}>
          {id === undefined && <option value="?">{say.choose}</option>}
          <option value="">{say.leaveOut}</option>
          {form.columns.map((each) => (
            <option key={each.id} value={each.id}>
              {names[each.id]}
            </option>
          ))}
        </Select>
      )}
    </Labelled>
  );
}
