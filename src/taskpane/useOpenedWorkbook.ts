import { useState } from "react";
import { handoverText } from "../locales/handoverText";
import type { Workbook } from "../xlsx/model/workbook";
import { writeWorkbook } from "../xlsx/write/writeWorkbook";
import { excelErrorText } from "./excel/excelErrorText";
import { openWorkbook } from "./excel/openWorkbook";
import { usePaneFacts, useTexts } from "./PaneContext";

export interface Said {
  readonly kind: "done" | "problem";
  readonly text: string;
}

/** Hands a workbook of one sheet to Excel as a new one, or as a download, and says which. */
export function useOpenedWorkbook() {
  const { language } = usePaneFacts();
  const paneTexts = useTexts();
  const [said, setSaid] = useState<Said>();
  const open = (workbook: Workbook, opened: string): void => {
    const file = `${workbook.sheets[0]!.name}.xlsx`;
    openWorkbook(writeWorkbook(workbook), file).then(
      (how) =>
        setSaid({
          kind: "done",
          text: how === "opened" ? opened : handoverText(language).page.downloaded(file),
        }),
      (error: unknown) => setSaid({ kind: "problem", text: excelErrorText(error, paneTexts) }),
    );
  };
  return { said, setSaid, open };
}
