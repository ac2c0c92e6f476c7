import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { runExcel } from "../../workbook/runExcel";
import { useTexts } from "../PaneContext";
import { excelErrorWords } from "./excelErrorWords";

/** Lets Excel ask every function again, and tells why where it refuses. */
export function CalculateButton({ label }: { readonly label: string }) {
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
    <>
      <Button size="small" style={{ alignSelf: "flex-start" }} onClick={calculate}>
        {label}
      </Button>
      <span role="alert">{problem}</span>
    </>
  );
}
