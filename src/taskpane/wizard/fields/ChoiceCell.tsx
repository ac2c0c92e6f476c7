import { Field, makeStyles, Select } from "@fluentui/react-components";
import { useWizardTexts } from "../WizardContext";
import { type CellProps, useCell } from "./useCell";

const useStyles = makeStyles({
  select: { "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** Letters that a closed list shows in the narrowest pane. */
const SHOWN = 32;

/** A choice between words; `empty` is what stands there before anything is chosen. */
export function ChoiceCell({
  label,
  hint,
  options,
  empty,
  ...place
}: CellProps & {
  readonly label?: string;
  readonly hint?: string | undefined;
  readonly options: Readonly<Record<string, string>>;
  readonly empty?: string;
}) {
  const { texts } = useWizardTexts();
  const styles = useStyles();
  const cell = useCell(place);
  const chosen = options[cell.text] ?? "";
  // What is too long for the list when it is closed can be read below it.
  const whole = chosen.length > SHOWN ? chosen : null;
  const isUnknown = cell.text !== "" && !(cell.text in options);
  return (
    <Field
      label={{ children: label ?? cell.label, htmlFor: cell.id }}
      hint={hint ?? whole}
      validationState={cell.problem === undefined ? "none" : "error"}
      // The list above announces it; here it only stands beside the field.
      validationMessage={
        cell.problem === undefined ? null : { children: cell.problem, role: "note" }
      }
    >
      <Select
        id={cell.id}
        className={styles.select}
        value={cell.text}
        onChange={(_, { value }) => cell.change(value)}
      >
        {(empty !== undefined || cell.text === "") && (
          <option value="">{empty ?? texts.choose}</option>
        )}
        {isUnknown && <option value={cell.text}>{cell.text}</option>}
        {Object.entries(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
