import { Button } from "@fluentui/react-components";
import { ChoiceCell } from "../fields/ChoiceCell";
import { fieldId } from "../fields/fieldId";
import { Pair, Section } from "../fields/Fields";
import { RemoveEntry } from "../fields/RemoveEntry";
import { TextCell } from "../fields/TextCell";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

/** The notice, and those that changed it or granted a further period. */
export function Notices() {
  const { notices } = useWizard().state.draft;
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  return (
    <>
      {notices.map(({ id }, index) => (
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
          </Pair>
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
