import { type ReactNode, useState } from "react";
import { taskText } from "../../locales/taskText";
import type { CourseTableId } from "../../workbook/book/tables/courseFields";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { selectCourseRow } from "../../workbook/read/selectWhere";
import { excelErrorText } from "../excel/excelErrorText";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";

/** Shows rows of the course on their sheets, and says if that does not work. */
export function useShowRow(read: ReadGrantYear): {
  readonly show: (table: CourseTableId, index: number) => void;
  readonly problem: ReactNode;
} {
  const say = taskText(usePaneFacts().language);
  const paneTexts = useTexts();
  const [text, setText] = useState<string>();
  const show = (table: CourseTableId, index: number): void => {
    selectCourseRow(read, table, index).then(
      (isThere) => setText(isThere ? undefined : say.cellGone),
      (error: unknown) => setText(excelErrorText(error, paneTexts)),
    );
  };
  const problem = text !== undefined && (
    <div role="alert">
      <Notice kind="problem">{text}</Notice>
    </div>
  );
  return { show, problem };
}
