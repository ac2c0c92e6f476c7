import { Notice } from "../Notice";
import { Question } from "../Question";
import { forgetWizard } from "./core/persist";
import { documentSettings } from "../settings/documentSettings";
import { useDispatch, useWizard, useWizardTexts } from "./WizardContext";

/** Says that the stored draft, or a part of it, cannot be read, and offers to discard it. */
export function Damage() {
  const { damage } = useWizard().state;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  if (damage === undefined) return null;
  if (damage === "partly") return <Notice kind="question">{texts.draftDamaged}</Notice>;
  const notice = (): void => dispatch({ kind: "noticed" });
  return (
    <Question
      about={damage}
      action={texts.discard}
      cancel={texts.cancel}
      onAgree={() => {
        const settings = documentSettings();
        if (settings) void forgetWizard(settings);
        notice();
      }}
      onCancel={notice}
    >
      {texts.draftUnreadable}
    </Question>
  );
}
