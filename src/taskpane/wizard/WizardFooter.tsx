import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { deskOf } from "./core/desk";
import { problems } from "./core/problems";
import { assess } from "./core/assess";
import { STEPS } from "./core/steps";
import { isAtWork } from "./core/writing";
import { isWritten } from "./core/wizardState";
import { useDispatch, useWizard, useWizardTexts } from "./WizardContext";
import { usePaneFacts } from "../PaneContext";

const useStyles = makeStyles({
  footer: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    // Long labels and wide letters need a second line in a narrow pane.
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: "8px",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { minWidth: "auto", paddingInline: "12px" },
  cancel: { marginRight: "auto", minWidth: "auto", paddingInline: "8px" },
});

/** Back and Next, always in sight. Next refuses while something is wrong with the step. */
export function WizardFooter({ onCancel }: { readonly onCancel: () => void }) {
  const styles = useStyles();
  const { state, problems: shown } = useWizard();
  const dispatch = useDispatch();
  const { texts } = useWizardTexts();
  const { language } = usePaneFacts();
  const errors = shown.filter(({ step, severity }) => step === state.step && severity === "error");
  const mayGoOn =
    state.isRefused && errors.length > 0 && !errors.some(({ isObstacle }) => isObstacle);

  const next = (): void => {
    // What is shown may lag behind the typing; what is decided may not.
    const found = problems(assess(state.draft).findings, language, {
      step: state.step,
      desk: deskOf(state.draft.head),
    });
    const wrong = found.filter(({ severity }) => severity === "error");
    const obstacle = wrong.find(({ isObstacle }) => isObstacle);
    const first = obstacle ?? (mayGoOn ? undefined : wrong[0]);
    dispatch(first ? { kind: "refuse", where: first.where } : { kind: "next" });
  };

  return (
    <div className={styles.footer}>
      {!isWritten(state) && (
        <Button
          appearance="subtle"
          className={styles.cancel}
          disabledFocusable={isAtWork(state.writing)}
          onClick={onCancel}
        >
          {texts.cancel}
        </Button>
      )}
      {state.step !== STEPS[0] && (
        <Button
          className={styles.button}
          disabledFocusable={isAtWork(state.writing)}
          onClick={() => dispatch({ kind: "back" })}
        >
          {texts.back}
        </Button>
      )}
      {state.step !== STEPS.at(-1) && (
        <Button appearance="primary" className={styles.button} onClick={next}>
          {mayGoOn ? texts.nextAnyway : texts.next}
        </Button>
      )}
    </div>
  );
}
