import { keyToShares, mayBeShares } from "../core/sharesOrKey";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { Choices } from "./Choices";

/** Asks what 1.19, 0.85, 0.38 under the key are. */
export function SharesOrKey() {
  const { draft } = useWizard().state;
  const dispatch = useDispatch();
  const say = useWizardTexts().texts.bodies;
  return (
    <Choices
      question={mayBeShares(draft) ? say.sharesOrKey : undefined}
      answers={[
        [say.areShares, () => dispatch({ kind: "replace", draft: keyToShares(draft) })],
        [say.areKey, () => dispatch({ kind: "replace", draft: { ...draft, isKey: true } })],
      ]}
    />
  );
}
