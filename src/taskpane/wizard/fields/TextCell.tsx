import { factOf } from "../../../engine/grantYear/fields";
import { wizardText } from "../../../locales/wizardText";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { useWizard } from "../WizardContext";
import { type CellProps, useCell } from "./useCell";

/** An input for a text, a number or a day, with its label and what is wrong with it. */
export function TextCell({
  label,
  hint,
  ...place
}: CellProps & { readonly label?: string; readonly hint?: string | undefined }) {
  const { notation } = useWizard().state.draft;
  const cell = useCell(place);
  const fact = factOf(place.list ?? "head", place.field);
  const isEuro = fact?.kind === "number" && fact.unit === "euro";
  return (
    <Labelled id={cell.id} label={label ?? cell.label} hint={hint} problem={cell.problem}>
      {(labelled) => (
        <Input
          {...labelled}
          value={cell.text}
          onText={cell.change}
          inputMode={fact?.kind === "number" ? "decimal" : undefined}
          placeholder={fact?.kind === "day" ? wizardText(notation).dayHint : undefined}
          after={isEuro ? "€" : undefined}
        />
      )}
    </Labelled>
  );
}
