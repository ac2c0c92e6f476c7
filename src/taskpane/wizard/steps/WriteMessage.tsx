import type { ReactNode } from "react";
import { excelErrorText } from "../../excel/excelErrorText";
import { excelErrorWords } from "../../excel/excelErrorWords";
import { useTexts } from "../../PaneContext";
import { Notice } from "../../Notice";
import { useWizard, useWizardTexts } from "../WizardContext";
import type { Writer } from "../useWriting";
import { leftoverNames } from "../leftoverNames";
import { isClean, type Leftover } from "../writeSheets";
import { Question } from "../../Question";

/** What became of writing or undoing: a question, a refusal, or what is left over. */
export function WriteMessage({ writer }: { readonly writer: Writer }) {
  const { insertion, writing: state } = useWizard().state;
  const paneTexts = useTexts();
  const { texts } = useWizardTexts();
  const say = texts.write;

  const question = { about: state, cancel: texts.cancel, onCancel: writer.cancel };
  const problem = (text: ReactNode) => (
    <div role="alert">
      <Notice kind="problem">{text}</Notice>
    </div>
  );
  const leftOver = (left: Leftover, reason = "") => (
    <Question {...question} action={say.clean} onAgree={() => writer.clean(left)}>
      {`${reason} ${say.leftOver(leftoverNames(left, texts))}`.trim()}
    </Question>
  );

  switch (state.kind) {
    case "sheetExists":
      return (
        <Question
          {...question}
          action={say.asVariant}
          onAgree={() => writer.write({ asVariant: true })}
        >
          {say.exists(state.sheets.join(", "))}
        </Question>
      );
    case "workbookProtected":
      return problem(say.workbookProtected);
    case "dates1904":
      return problem(say.dates1904);
    case "functionsUnknown":
      return (
        <Question
          {...question}
          action={say.evenUnknown}
          onAgree={() => writer.write({ evenUnknown: true })}
        >
          {say.functionsUnknown}
        </Question>
      );
    case "refused":
      return problem(excelErrorText(state.error, paneTexts));
    case "failed": {
      const reason = say.failed(excelErrorWords(state.error));
      return isClean(state.left)
        ? problem(`${reason} ${say.unchanged}`)
        : leftOver(state.left, reason);
    }
    case "edited":
      return (
        <Question
          {...question}
          action={say.undoEdited}
          onAgree={() => insertion && writer.undo(insertion, true)}
        >
          {say.edited(state.sheets.join(", "))}
        </Question>
      );
    case "cleaned":
      return isClean(state.left) ? <Done text={say.cleaned} /> : leftOver(state.left);
    case "undone":
      return <Done text={say.undone} />;
    case "idle":
    case "writing":
    case "removing":
      return null;
  }
}

const Done = ({ text }: { readonly text: string }) => (
  <div role="status">
    <Notice kind="done">{text}</Notice>
  </div>
);
