import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { Course } from "../../../engine/grantYear/course";
import type { Plan } from "../../../engine/grantYear/plan";
import { ledgerText } from "../../../locales/ledgerText";
import { excelErrorText } from "../../excel/excelErrorText";
import { Labelled } from "../../inputs/Labelled";
import { Textarea } from "../../inputs/Textarea";
import { usePaneFacts, useTexts } from "../../PaneContext";
import { type CellTable, splitCells } from "../../table/core/splitCells";
import { readSelection } from "../../table/readSelection";
import { ListPreview } from "./ListPreview";

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** Takes payments from a list of the treasury: pasted, or the cells selected in the workbook. */
export function TakeList(props: {
  readonly plan: Plan;
  readonly course: Course;
  readonly onTaken: (course: Course, count: number) => void;
}) {
  const { plan, course, onTaken } = props;
  const styles = useStyles();
  const paneTexts = useTexts();
  const { language } = usePaneFacts();
  const say = ledgerText(language);
  const [pasted, setPasted] = useState("");
  const [selected, setSelected] = useState<CellTable>();
  const [problem, setProblem] = useState<string>();
  const table = useMemo(() => selected ?? splitCells(pasted), [selected, pasted]);
  const put = (text: string, cells?: CellTable): void => {
    setPasted(text);
    setSelected(cells);
    setProblem(undefined);
  };
  const seeSelection = (): void => {
    readSelection(language).then(
      (cells) => {
        put("", cells);
        if (cells.rows.length === 0) setProblem(say.nothingSelected);
      },
      (error: unknown) => setProblem(excelErrorText(error, paneTexts)),
    );
  };
  return (
    <>
      <p className={styles.text}>{say.takeHint}</p>
      <Labelled label={say.paste} problem={problem}>
        {(labelled) => <Textarea {...labelled} value={pasted} rows={3} onText={put} />}
      </Labelled>
      <Button size="small" className={styles.button} onClick={seeSelection}>
        {say.selection}
      </Button>
      {table.rows.length > 0 && (
        <ListPreview
          table={table}
          plan={plan}
          course={course}
          onTaken={(changed, count) => {
            put("");
            onTaken(changed, count);
          }}
          onCancel={() => put("")}
        />
      )}
    </>
  );
}
