import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { runExcel } from "../../workbook/runExcel";
import { Notice } from "../Notice";
import { useTexts } from "../PaneContext";
import { excelErrorWords } from "./excelErrorWords";

/** Says that Excel calculates on request only, and requests it. */
export function ManualCalculation() {
  const { manual } = useTexts();
  const [problem, setProblem] = useState<string>();
  const calculate = (): void => {
    setProblem(undefined);
    runExcel(async (context) => {
      context.application.calculate("Full");
      await context.sync();
    }).catch((error: unknown) => setProblem(manual.refused(excelErrorWords(error))));
  };
  return (
    <Notice kind="question">
      <span>{manual.what}</span>
      <Button size="small" style={{ alignSelf: "flex-start" }} onClick={calculate}>
        {manual.calculate}
      </Button>
      <span role="alert">{problem}</span>
    </Notice>
  );
}
