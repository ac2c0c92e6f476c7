import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { usePaneFacts } from "../../PaneContext";
import { readYear } from "../core/readYear";
import { startFrom } from "../core/startFrom";
import { Section } from "../fields/Fields";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { existingGrantYears } from "../writeSheets";

/** Offers to go on from a grant year of this workbook, as long as nothing was entered. */
export function StartFrom() {
  const { isTouched, draft } = useWizard().state;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const { inExcel } = usePaneFacts();
  const [found, setFound] = useState<readonly { sheetName: string; grantYear: GrantYear }[]>([]);
  const [chosen, setChosen] = useState(0);
  const [typedYear, setYear] = useState<string>();
  useEffect(() => {
    // A workbook that cannot be read has nothing to offer; writing will say why.
    if (inExcel) existingGrantYears().then(setFound, () => setFound([]));
  }, [inExcel]);
  const previous = found[chosen]?.grantYear;
  if (isTouched || !previous) return null;

  const yearText = typedYear ?? String(previous.year + 1);
  const year = readYear(yearText);

  const say = texts.startFrom;
  return (
    <Section title={say.title} hint={say.hint}>
      <Field label={say.sheet}>
        <Select value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
          {found.map(({ sheetName }, index) => (
            <option key={sheetName} value={index}>
              {sheetName}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say.year}>
        <Input value={yearText} inputMode="numeric" onChange={(_, { value }) => setYear(value)} />
      </Field>
      <div>
        <Button
          disabledFocusable={year === undefined}
          onClick={() =>
            year !== undefined &&
            dispatch({ kind: "replace", draft: startFrom(previous, year, draft.notation) })
          }
        >
          {say.action}
        </Button>
      </div>
    </Section>
  );
}
