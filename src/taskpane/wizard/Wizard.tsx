import { makeStyles } from "@fluentui/react-components";
import { type FocusEvent, useEffect, useEffectEvent, useMemo, useReducer, useState } from "react";
import { Notice } from "../Notice";
import type { PageProps } from "../pageProps";
import { usePaneFacts } from "../PaneContext";
import { documentSettings } from "../settings/documentSettings";
import { assess } from "./core/assess";
import { deskOf } from "./core/desk";
import type { Draft } from "./core/draft";
import { newDraft } from "./core/newDraft";
import { loadWizard } from "./core/persist";
import { fieldProblems } from "./core/fieldProblems";
import { problems } from "./core/problems";
import { startFrom } from "./core/startFrom";
import { reduceWizard, startState, type WizardState } from "./core/wizardState";
import { fieldId } from "./fields/fieldId";
import { Hint } from "./fields/Fields";
import { Damage } from "./Damage";
import { Leftovers } from "./Leftovers";
import { Progress } from "./Progress";
import { Question } from "../Question";
import { Refusal, StepNotes } from "./StepProblems";
import { Step } from "./steps/Step";
import { useDraftStore } from "./useDraftStore";
import { useFocus } from "./useFocus";
import { useRoomForFooter } from "./useRoomForFooter";
import { useSettled } from "./useSettled";
import { DispatchContext, OpenRowContext, useWizardTexts, WizardContext } from "./WizardContext";
import { WizardFooter } from "./WizardFooter";

const useStyles = makeStyles({
  wizard: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
  },
  step: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: "20px",
    padding: "8px 16px 24px",
  },
});

/** A new grant year in five steps, from the notice to the sheets. */
export default function Wizard({ nextYear }: PageProps) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const { texts } = useWizardTexts();
  const [state, dispatch] = useReducer(reduceWizard, language, firstState);
  /** What would take the place of the draft: the user is asked first. */
  const [waiting, setWaiting] = useState<Draft>();
  const isKept = useDraftStore(state);
  useFocus(state);
  useRoomForFooter();

  // The figures may lag a moment behind fast typing.
  const draft = useSettled(state.draft);
  const assessment = useMemo(() => assess(draft), [draft]);
  const desk = deskOf(draft.head);
  const found = useMemo(
    () => problems(assessment.findings, language, { desk }),
    [assessment, language, desk],
  );
  const wrong = useMemo(() => fieldProblems(found, fieldId), [found]);
  const { isRefused, left } = state;
  const view = useMemo(() => {
    const problemAt = (id: string) => (isRefused || left.has(id) ? wrong.get(id) : undefined);
    return { state, assessment, problems: found, problemAt };
  }, [state, assessment, found, wrong, isRefused, left]);
  const leave = ({ target }: FocusEvent): void => {
    if (target.matches("input, select")) dispatch({ kind: "leave", field: target.id });
  };
  const begin = (next: Draft): void => {
    setWaiting(undefined);
    dispatch({ kind: "restart", draft: next });
    // What was taken over is worth keeping, unlike an empty draft.
    if (next.previous) dispatch({ kind: "replace", draft: next });
  };
  const leaveFor = (next: Draft): void => (state.isTouched ? setWaiting(next) : begin(next));
  const takeOver = useEffectEvent(({ previous }: NonNullable<typeof nextYear>) =>
    leaveFor(startFrom(previous, previous.year + 1, state.draft.notation)),
  );
  useEffect(() => {
    if (nextYear) takeOver(nextYear);
  }, [nextYear]);

  return (
    <WizardContext value={view}>
      <DispatchContext value={dispatch}>
        <div className={styles.wizard}>
          <Progress step={state.step} />
          <div className={styles.step} onBlur={leave}>
            {waiting && (
              <Question
                about={waiting}
                action={texts.discard}
                cancel={texts.keep}
                onAgree={() => begin(waiting)}
                onCancel={() => setWaiting(undefined)}
              >
                {texts.discardQuestion}
              </Question>
            )}
            {!isKept && <Notice kind="question">{texts.notKept}</Notice>}
            {state.isResumed && <Hint>{texts.resumed}</Hint>}
            <Damage />
            <Leftovers />
            <Refusal />
            <OpenRowContext value={state.open}>
              <Step />
            </OpenRowContext>
            <StepNotes />
          </div>
          <WizardFooter onCancel={() => leaveFor(emptyDraft(language))} />
        </div>
      </DispatchContext>
    </WizardContext>
  );
}

const emptyDraft = (language: "de" | "en") => newDraft(language, new Date().getFullYear());

/** Where it was left, else from the beginning. */
function firstState(language: "de" | "en"): WizardState {
  const settings = documentSettings();
  const saved = settings && loadWizard(settings);
  if (saved === undefined) return startState(emptyDraft(language));
  if ("isUnreadable" in saved) return { ...startState(emptyDraft(language)), damage: "unreadable" };
  const state = startState(saved.draft, saved.step);
  return saved.isDamaged ? { ...state, damage: "partly" } : state;
}
