import { Notice } from "../Notice";
import { More } from "../More";
import { ProblemList } from "./ProblemList";
import { isBlank } from "./core/typedText";
import { fieldId } from "./fields/fieldId";
import { useWizard, useWizardTexts } from "./WizardContext";

/** Why "Next" was refused. */
export function Refusal() {
  const { state, problems } = useWizard();
  const { texts } = useWizardTexts();
  const errors = problems.filter(
    ({ step, severity }) => step === state.step && severity === "error",
  );
  if (!state.isRefused || errors.length === 0) return null;
  return (
    <div role="alert">
      <Notice kind="problem">
        <div>
          {texts.refused(errors.length)}
          <ProblemList problems={errors} />
        </div>
        {!errors.some(({ isObstacle }) => isObstacle) && <span>{texts.mayStay}</span>}
      </Notice>
    </div>
  );
}

/**
 * What else was found in this step: it does not keep anyone from going on. That a field is empty is
 * no news before it was left once; the last page says it in any case.
 */
export function StepNotes() {
  const { state, problems } = useWizard();
  const { texts } = useWizardTexts();
  const { draft, left, isRefused } = state;
  const notes = problems.filter(
    ({ step, severity, where }) =>
      step === state.step &&
      severity !== "error" &&
      (isRefused || !isBlank(where, draft) || left.has(fieldId(where))),
  );
  return notes.length === 0 ? null : (
    <More title={texts.notes(notes.length)}>
      <ProblemList problems={notes} />
    </More>
  );
}
