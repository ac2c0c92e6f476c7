import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { overviewText } from "../../../locales/overviewText";
import type { ReadWorkbook } from "../../../workbook/read/readGrantYears";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { Select } from "../../inputs/Select";
import { usePaneFacts } from "../../PaneContext";
import { readYear } from "../core/readYear";
import { startFrom } from "../core/startFrom";
import { Remark, Section } from "../fields/Fields";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { readWorkbook } from "../writeSheets";

const NOTHING: ReadWorkbook = { grantYears: [], outdated: [], copies: [] };

/**
 * Offers to go on from a grant year of this workbook, as long as nothing was entered, and says of
 * which sheets that is not possible.
 */
export function StartFrom() {
  const { isTouched, draft } = useWizard().state;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const { inExcel, language } = usePaneFacts();
  const [{ grantYears, outdated }, setFound] = useState(NOTHING);
  const [chosen, setChosen] = useState(0);
  const [typedYear, setYear] = useState<string>();
  useEffect(() => {
    // A workbook that cannot be read has nothing to offer; writing will say why.
    if (inExcel) readWorkbook().then(setFound, () => setFound(NOTHING));
  }, [inExcel]);
  const previous = grantYears[chosen]?.grantYear;
  if (isTouched || (!previous && outdated.length === 0)) return null;

  const say = texts.startFrom;
  const remarks = outdated.map((sheetName) => (
    <Remark key={sheetName} kind="doubtful">
      {overviewText(language).outdated(sheetName)}
    </Remark>
  ));
  if (!previous) return <Section title={say.title}>{remarks}</Section>;

  const yearText = typedYear ?? String(previous.year + 1);
  const year = readYear(yearText);

  return (
    <Section title={say.title} hint={say.hint}>
      <Labelled label={say.sheet}>
        {(labelled) => (
          <Select {...labelled} value={String(chosen)} onText={(value) => setChosen(Number(value))}>
            {grantYears.map(({ sheetName }, index) => (
              <option key={sheetName} value={index}>
                {sheetName}
              </option>
            ))}
          </Select>
        )}
      </Labelled>
      <Labelled label={say.year}>
        {(labelled) => (
          <Input {...labelled} value={yearText} inputMode="numeric" onText={setYear} />
        )}
      </Labelled>
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
      {remarks}
    </Section>
  );
}
