import { Button } from "@fluentui/react-components";
import { moduleOf } from "../core/moduleOf";
import { ChoiceCell } from "../fields/ChoiceCell";
import { fieldId } from "../fields/fieldId";
import { Hint, Pair, Section } from "../fields/Fields";
import { RemoveEntry } from "../fields/RemoveEntry";
import { TextCell } from "../fields/TextCell";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

/** The notice, and those that changed it or granted a further period. */
export function Notices() {
  const { draft } = useWizard().state;
  const { hasAssistants } = moduleOf(draft);
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  return (
    <>
      {draft.notices.map(({ id }, index) => (
        <Section
          key={id}
          id={fieldId({ list: "notices", index })}
          title={texts.notice.notice(index + 1)}
        >
          {index > 0 && (
            <ChoiceCell
              list="notices"
              index={index}
              field="kind"
              options={texts.choices.noticeKind}
            />
          )}
          <Pair>
            <TextCell list="notices" index={index} field="posts" />
            <TextCell list="notices" index={index} field="amount" />
          </Pair>
          <Pair>
            <TextCell list="notices" index={index} field="start" />
            <TextCell list="notices" index={index} field="end" />
          </Pair>
          <Pair>
            <TextCell list="notices" index={index} field="date" />
            {index === 0 && hasAssistants && <TextCell field="assistantPosts" />}
          </Pair>
          {index === 0 && hasAssistants && <Hint>{texts.notice.assistantsIncluded}</Hint>}
          <TextCell list="notices" index={index} field="reference" />
          {index > 0 && (
            <RemoveEntry list="notices" id={id} name={texts.notice.notice(index + 1)} />
          )}
        </Section>
      ))}
      <div>
        <Button
          size="small"
          onClick={() => dispatch({ kind: "edit", edit: { kind: "add", list: "notices" } })}
        >
          {texts.notice.add}
        </Button>
      </div>
    </>
  );
}
