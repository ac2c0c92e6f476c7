import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { excelErrorText } from "../../excel/excelErrorText";
import { Labelled } from "../../inputs/Labelled";
import { Textarea } from "../../inputs/Textarea";
import { usePaneFacts, useTexts } from "../../PaneContext";
import { type CellTable, splitCells } from "../../table/core/splitCells";
import { Hint, Remark, Section } from "../fields/Fields";
import { readSelection } from "../../table/readSelection";
import { useWizard, useWizardTexts } from "../WizardContext";
import { TakeTable } from "./TakeTable";

/** Takes bodies from a table: pasted, or the cells that are selected in the workbook. */
export function TakeOver() {
  const { notation } = useWizard().state.draft;
  const { texts } = useWizardTexts();
  const paneTexts = useTexts();
  const { inExcel } = usePaneFacts();
  const [pasted, setPasted] = useState("");
  const [selected, setSelected] = useState<CellTable>();
  const [answer, setAnswer] = useState<{ readonly text: string; readonly isGood: boolean }>();
  const table = useMemo(() => selected ?? splitCells(pasted), [selected, pasted]);
  const say = texts.bodies;

  const put = (text: string, cells?: CellTable): void => {
    setPasted(text);
    setSelected(cells);
    setAnswer(undefined);
  };
  const seeSelection = (): void => {
    readSelection(notation).then(
      (cells) => {
        put("", cells);
        if (cells.rows.length === 0) setAnswer({ text: say.nothing, isGood: false });
      },
      (error: unknown) => setAnswer({ text: excelErrorText(error, paneTexts), isGood: false }),
    );
  };

  return (
    <Section title={say.takeOver}>
      <Hint>{say.takeOverHint}</Hint>
      <Labelled label={say.pasteLabel}>
        {(labelled) => <Textarea {...labelled} value={pasted} rows={3} onText={put} />}
      </Labelled>
      {inExcel && (
        <div>
          <Button onClick={seeSelection}>{say.selection}</Button>
        </div>
      )}
      {table.rows.length > 0 && (
        <TakeTable
          table={table}
          onTaken={(count) => {
            put("");
            setAnswer({ text: say.taken(count), isGood: true });
          }}
          onCancel={() => put("")}
        />
      )}
      <div role="status">
        {answer && <Remark kind={answer.isGood ? "good" : "doubtful"}>{answer.text}</Remark>}
      </div>
    </Section>
  );
}
