import { Field, Input, makeStyles } from "@fluentui/react-components";
import { factOf } from "../../../engine/grantYear/fields";
import { wizardText } from "../../../locales/wizardText";
import { useWizard } from "../WizardContext";
import { type CellProps, useCell } from "./useCell";

const useStyles = makeStyles({
  // Narrower than the browser likes to make it.
  input: { width: "100%", minWidth: 0, "& input": { width: "100%", minWidth: 0 } },
});

/** An input for a text, a number or a day, with its label and what is wrong with it. */
export function TextCell({
  label,
  hint,
  ...place
}: CellProps & { readonly label?: string; readonly hint?: string | undefined }) {
  const { notation } = useWizard().state.draft;
  const styles = useStyles();
  const cell = useCell(place);
  const fact = factOf(place.list ?? "head", place.field);
  const isEuro = fact?.kind === "number" && fact.unit === "euro";
  return (
    <Field
      label={{ children: label ?? cell.label, htmlFor: cell.id }}
      hint={hint ?? null}
      validationState={cell.problem === undefined ? "none" : "error"}
      // The list above announces it; here it only stands beside the field.
      validationMessage={
        cell.problem === undefined ? null : { children: cell.problem, role: "note" }
      }
    >
      <Input
        id={cell.id}
        className={styles.input}
        value={cell.text}
        onChange={(_, { value }) => cell.change(value)}
        inputMode={fact?.kind === "number" ? "decimal" : undefined}
        placeholder={fact?.kind === "day" ? wizardText(notation).dayHint : undefined}
        contentAfter={isEuro ? "€" : null}
        autoComplete="off"
      />
    </Field>
  );
}
