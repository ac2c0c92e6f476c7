import { Checkbox } from "../../inputs/Checkbox";
import { ChoiceCell } from "../fields/ChoiceCell";
import { Pair } from "../fields/Fields";
import { More } from "../../More";
import { PlainFields } from "../fields/PlainFields";
import { TextCell } from "../fields/TextCell";
import { useCell } from "../fields/useCell";
import { useWizard, useWizardTexts } from "../WizardContext";

/** Another way to hand out posts than the published one, with its reason. */
export function ShareRules() {
  const { head } = useWizard().state.draft;
  const { texts } = useWizardTexts();
  const minimum = useCell({ field: "minimum" });
  const hasNone = minimum.text === "NONE";
  const isOwn = [head.apportionment, head.step, head.minimum, head.overrideReason].some(Boolean);
  return (
    <More title={texts.posts.rules} isOpen={isOwn}>
      <ChoiceCell
        field="apportionment"
        options={texts.choices.apportionment}
        empty={texts.posts.usual}
      />
      <Pair>
        <TextCell field="step" />
        {!hasNone && <TextCell field="minimum" />}
      </Pair>
      <Checkbox
        label={texts.posts.noMinimum}
        checked={hasNone}
        onCheck={(checked) => minimum.change(checked ? "NONE" : "")}
      />
      <PlainFields step="posts" />
    </More>
  );
}
