import { useCallback, useEffect, useState } from "react";
import { handoverText } from "../../locales/handoverText";
import { workbookFileText } from "../../locales/workbookFileText";
import { FileRefusal } from "../../xlsx/read/fileRefusal";
import { readWorkbook } from "../../xlsx/read/readWorkbook";
import { documentBytes } from "../excel/documentBytes";
import { excelErrorWords } from "../excel/excelErrorWords";
import { usePaneFacts } from "../PaneContext";

type Read = ReturnType<typeof readWorkbook>;

/**
 * This workbook as a file, read when the page opens and again on request; where Excel does not hand
 * it out, a copy that the user chooses.
 */
export function useWorkbook() {
  const { language } = usePaneFacts();
  const [read, setRead] = useState<Read>();
  const [problem, setProblem] = useState<string>();
  const [wantsCopy, setWantsCopy] = useState(false);

  const take = useCallback(
    (bytes: Uint8Array): Read | undefined => {
      try {
        const found = readWorkbook(bytes);
        setRead(found);
        setProblem(undefined);
        return found;
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error;
        setProblem(workbookFileText(language).refused[error.reason](error.part));
        return undefined;
      }
    },
    [language],
  );
  const readAgain = useCallback(
    () =>
      documentBytes().then(take, (error: unknown) => {
        setWantsCopy(true);
        setProblem(handoverText(language).sheets.refused(excelErrorWords(error)));
        return undefined;
      }),
    [language, take],
  );
  useEffect(() => void readAgain(), [readAgain]);
  const takeCopy = (file: File | undefined): void =>
    void file?.arrayBuffer().then((bytes) => take(new Uint8Array(bytes)));
  return { read, problem, wantsCopy, takeCopy, readAgain };
}
