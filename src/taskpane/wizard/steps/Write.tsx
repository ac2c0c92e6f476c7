import { Button } from "@fluentui/react-components";
import { Notice } from "../../Notice";
import { usePaneFacts } from "../../PaneContext";
import { isWritten } from "../core/wizardState";
import { isAtWork } from "../core/writing";
import { ProblemList } from "../ProblemList";
import { useWizard, useWizardTexts } from "../WizardContext";
import { useWriting } from "../useWriting";
import { Written } from "./Written";
import { WriteMessage } from "./WriteMessage";
import { WriteProgress } from "./WriteProgress";

/** The button that makes the sheets, and what became of it. */
export function Write({ sheets }: { readonly sheets: number }) {
  const { state, assessment, problems } = useWizard();
  const { texts } = useWizardTexts();
  const { inExcel } = usePaneFacts();
  const writer = useWriting();
  const { writing } = state;
  const say = texts.write;
  const obstacles = problems.filter(({ isObstacle }) => isObstacle);
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const { year } = assessment.grantYear;

  if (!inExcel) return <Notice kind="note">{say.needsExcel}</Notice>;
  if (obstacles.length > 0)
    return (
      <Notice kind="problem">
        {say.obstacles}
        <ProblemList problems={obstacles} />
      </Notice>
    );
  return (
    <>
      {!isWritten(state) && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={isAtWork(writing)}
            onClick={() => writer.write()}
          >
            {writing.kind === "writing" ? say.busy : say.action(sheets, year, errors)}
          </Button>
        </div>
      )}
      {state.insertion && <Written insertion={state.insertion} onUndo={writer.undo} />}
      <WriteProgress writing={writing} />
      <WriteMessage writer={writer} />
    </>
  );
}
