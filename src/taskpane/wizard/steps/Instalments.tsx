import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { fieldId } from "../fields/fieldId";
import { Section } from "../fields/Fields";
import { RemoveEntry } from "../fields/RemoveEntry";
import { TextCell } from "../fields/TextCell";
import { publishedInstalments } from "../core/publishedInstalments";
import { useDispatch, useWizard, useWizardTexts } from "../WizardContext";
import { MovedDays } from "./MovedDays";

const useStyles = makeStyles({
  instalment: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 72px auto",
    columnGap: "8px",
    rowGap: "8px",
    alignItems: "end",
    paddingBottom: "16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  amount: { gridColumn: "1 / 3" },
});

/** When the money comes and is passed on. */
export function Instalments() {
  const styles = useStyles();
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
      <MovedDays />
      {instalments.map(({ id }, index) => (
        <div
          key={id}
          id={fieldId({ list: "instalments", index })}
          role="group"
          className={styles.instalment}
          aria-label={say.instalment(index + 1)}
        >
          <TextCell list="instalments" index={index} field="date" />
          <TextCell list="instalments" index={index} field="weight" />
          <RemoveEntry list="instalments" id={id} name={say.instalment(index + 1)} isSmall />
          <div className={styles.amount}>
            <TextCell list="instalments" index={index} field="amount" />
          </div>
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
