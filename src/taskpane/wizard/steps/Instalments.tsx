import { Button } from "@fluentui/react-components";
import { fieldId } from "../fields/fieldId";
import { Pair, Section } from "../fields/Fields";
import { TextCell } from "../fields/TextCell";
import { hasContract } from "../core/desk";
import { publishedInstalments } from "../core/publishedInstalments";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { DayEntry } from "./DayEntry";
import { MovedDays } from "./MovedDays";

/** When the money comes and is passed on. */
export function Instalments() {
  const { state } = useWizard();
  const dispatch = useDispatch();
  const { texts, names } = useWizardTexts();
  const { instalments } = state.draft;
  // What is published are the days on which the Land pays.
  const isByContract = hasContract(state.draft.head);
  const published = isByContract ? [] : publishedInstalments(state.draft);
  const say = texts.notice;
  return (
    <Section
      title={say.instalments}
      hint={say.instalmentsHint}
      id={fieldId({ list: "instalments" })}
    >
      <MovedDays />
      {instalments.map(({ id }, index) => (
        <DayEntry
          key={id}
          list="instalments"
          id={id}
          index={index}
          name={say.instalment(index + 1)}
        >
          <Pair>
            <TextCell list="instalments" index={index} field="date" />
            <TextCell list="instalments" index={index} field="weight" />
          </Pair>
          <Pair isFirstLong>
            <TextCell
              list="instalments"
              index={index}
              field="amount"
              label={isByContract ? texts.desk.instalment : names.instalments.amount}
            />
            <TextCell list="instalments" index={index} field="year" />
          </Pair>
        </DayEntry>
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
