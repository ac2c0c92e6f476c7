import { Labelled } from "../../inputs/Labelled";
import { Select } from "../../inputs/Select";
import { useWizardTexts } from "../WizardContext";
import { type CellProps, useCell } from "./useCell";

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
  const cell = useCell(place);
  const chosen = options[cell.text] ?? "";
  // What is too long for the list when it is closed can be read below it.
  const whole = chosen.length > SHOWN ? chosen : null;
  const isUnknown = cell.text !== "" && !(cell.text in options);
  return (
    <Labelled id={cell.id} label={label ?? cell.label} hint={hint ?? whole} problem={cell.problem}>
      {(labelled) => (
        <Select {...labelled} value={cell.text} onText={cell.change}>
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
      )}
    </Labelled>
  );
}
