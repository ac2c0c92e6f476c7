import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { excelErrorText } from "../../excel/excelErrorText";
import { usePaneFacts, useTexts } from "../../PaneContext";
import { bodyTable } from "../core/bodyTable";
import { pasteBodies } from "../core/pasteBodies";
import { readTable } from "../core/readTable";
import { Hint, Remark, Section } from "../fields/Fields";
import { readSelection } from "../readSelection";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

/** Takes bodies from a table: pasted, or the cells that are selected in the workbook. */
export function TakeOver() {
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const paneTexts = useTexts();
  const { inExcel } = usePaneFacts();
  const [pasted, setPasted] = useState("");
  const [answer, setAnswer] = useState<{ readonly text: string; readonly isGood: boolean }>();
  const say = texts.bodies;

  const take = (cells: readonly (readonly string[])[]): void => {
    const table = bodyTable(cells, draft.notation);
    if (table.rows.length === 0) return setAnswer({ text: say.nothing, isGood: false });
    dispatch({ kind: "replace", draft: pasteBodies(draft, table) });
    const leftOut = table.sum ? ` ${say.sumLeftOut(table.sum.name)}` : "";
    setAnswer({ text: say.taken(table.rows.length) + leftOut, isGood: true });
    setPasted("");
  };
  const takeSelection = (): void => {
    readSelection(draft.notation).then(take, (error: unknown) =>
      setAnswer({ text: excelErrorText(error, paneTexts), isGood: false }),
    );
  };

  return (
    <Section title={say.takeOver}>
      <Hint>{say.takeOverHint}</Hint>
      <Field label={say.pasteLabel}>
        <Textarea value={pasted} rows={3} onChange={(_, { value }) => setPasted(value)} />
      </Field>
      <div>
        <Button disabledFocusable={pasted.trim() === ""} onClick={() => take(readTable(pasted))}>
          {say.paste}
        </Button>
      </div>
      {inExcel && (
        <div>
          <Button onClick={takeSelection}>{say.selection}</Button>
        </div>
      )}
      <div role="status">
        {answer && <Remark kind={answer.isGood ? "good" : "doubtful"}>{answer.text}</Remark>}
      </div>
    </Section>
  );
}
