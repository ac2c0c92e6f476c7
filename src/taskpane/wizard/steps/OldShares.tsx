import { sharesChoices, withSharesChosen } from "../core/oldShares";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { Choices } from "./Choices";

/** Asks what becomes of last year's shares if there are other posts now. */
export function OldShares() {
  const { state, assessment } = useWizard();
  const dispatch = useDispatch();
  const say = useWizardTexts().texts.oldShares;
  const { draft } = state;
  const { grantYear } = assessment.plan;
  const choices = sharesChoices(draft, grantYear);
  const year = draft.previous?.year;
  return (
    <Choices
      question={choices.length > 0 && year !== undefined ? say.question(year) : undefined}
      answers={choices.map((choice) => [
        say.choices[choice],
        () => dispatch({ kind: "replace", draft: withSharesChosen(draft, grantYear, choice) }),
      ])}
    />
  );
}
