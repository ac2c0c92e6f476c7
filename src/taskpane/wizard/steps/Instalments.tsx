import { Button } from "@fluentui/react-components";
import { fieldId } from "../fields/fieldId";
import { Pair, Section } from "../fields/Fields";
import { RemoveEntry } from "../fields/RemoveEntry";
import { TextCell } from "../fields/TextCell";
import { publishedInstalments } from "../core/publishedInstalments";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";

/** When the money comes and is passed on. */
export function Instalments() {
  const { state } = useWizard();
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const { instalments } = state.draft;
  const published = publishedInstalments(state.draft);
  const say = texts.notice;
  return (
    <Section
      title={say.instalments}
      hint={say.instalmentsHint}
      id={fieldId({ list: "instalments" })}
    >
      {instalments.map(({ id }, index) => (
        <div
          key={id}
          id={fieldId({ list: "instalments", index })}
          role="group"
          aria-label={say.instalment(index + 1)}
        >
          <Pair>
            <TextCell list="instalments" index={index} field="date" />
            <TextCell list="instalments" index={index} field="weight" />
          </Pair>
          <RemoveEntry list="instalments" id={id} name={say.instalment(index + 1)} />
        </div>
      ))}
      {instalments.length === 0 && published.length > 0 && (
        <div>
          <Button
            size="small"
            onClick={() =>
              dispatch({ kind: "replace", draft: { ...state.draft, instalments: published } })
            }
          >
            {say.takeInstalments}
          </Button>
        </div>
      )}
      <div>
        <Button
          size="small"
          onClick={() => dispatch({ kind: "edit", edit: { kind: "add", list: "instalments" } })}
        >
          {say.addInstalment}
        </Button>
      </div>
    </Section>
  );
}
