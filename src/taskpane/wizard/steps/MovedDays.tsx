import { without } from "../../../engine/grantYear/entries";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { Choices } from "./Choices";

/** Says that the days of payment are last year's, moved, until the user has looked at them. */
export function MovedDays() {
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const say = useWizardTexts().texts.startFrom;
  const { movedDays, previous } = draft;
  return (
    <Choices
      question={movedDays && previous ? say.movedDays(previous.year) : undefined}
      answers={[
        [say.daysAreRight, () => dispatch({ kind: "replace", draft: without(draft, "movedDays") })],
      ]}
    />
  );
}
