import { excelErrorText } from "../excel/excelErrorText";
import type { Agreement } from "../excel/insertFormula";
import { Notice } from "../Notice";
import { Question } from "../Question";
import { singleCellForm } from "../excel/singleCellForm";
import { usePaneFacts, useTexts } from "../PaneContext";
import type { PaneExample } from "./exampleOf";
import { Formula } from "./Formula";
import type { InsertionState } from "./useInsertion";
import { WaitingForExcel } from "../excel/WaitingForExcel";

/** What became of an insertion: done, refused, or a question to be answered first. */
export function InsertionMessage(props: {
  readonly example: PaneExample;
  readonly state: InsertionState;
  readonly onAgree: (agreement: Agreement) => void;
  readonly onCancel: () => void;
}) {
  const { example, state, onAgree, onCancel } = props;
  const { language } = usePaneFacts();
  const texts = useTexts();
  const { insert } = texts;
  const questionOf = (proposal: Agreement, action: string) => ({
    ...{ about: proposal, action, cancel: insert.cancel, onCancel },
    onAgree: () => onAgree(proposal),
  });
  const problem = (text: string) => (
    <div role="alert">
      <Notice kind="problem">{text}</Notice>
    </div>
  );

  switch (state.kind) {
    case "failed":
      return problem(excelErrorText(state.error, texts));
    case "besideTableData":
      return problem(insert.besideTableData(state.table));
    case "tableInTheWay":
      return problem(insert.tableInTheWay(state.table, state.address));
    case "occupied":
      return (
        <Question {...questionOf(state.proposal, insert.overwrite)}>
          {insert.occupied(state.address)}
        </Question>
      );
    case "insideTable":
      return (
        <Question {...questionOf(state.proposal, insert.singleCell)}>
          {insert.insideTable(state.table)}
          <Formula>{singleCellForm(example.shown, example.size, state.place, language)}</Formula>
        </Question>
      );
    case "idle":
    case "busy":
    case "inserted":
      // The region stays, so that a screen reader hears what is put into it.
      return (
        <div role="status">
          {state.kind === "busy" && <WaitingForExcel />}
          {state.kind === "inserted" && <Notice kind="done">{insert.done(state.address)}</Notice>}
        </div>
      );
  }
}
