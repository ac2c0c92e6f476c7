import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { deskOf } from "./core/desk";
import { type StepId, stepsOf } from "./core/steps";
import { ProgressLine } from "../ProgressLine";
import { useWizard, useWizardTexts } from "./WizardContext";

const useStyles = makeStyles({
  progress: {
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
    minHeight: "28px",
    padding: "12px 16px 8px",
    rowGap: "6px",
  },
  text: {
    // Excel puts its own menu in the upper right corner of the pane.
    paddingRight: "40px",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outlineStyle: "none" },
  },
});

/** Id of the heading that takes the focus when a step begins. */
export const STEP_HEADING = "kim-wizard-heading";

/** Which step this is, of how many. */
export function Progress({ step }: { readonly step: StepId }) {
  const styles = useStyles();
  const { texts } = useWizardTexts();
  const textId = useId();
  const desk = deskOf(useWizard().state.draft.head);
  const steps = stepsOf(desk);
  const position = steps.indexOf(step) + 1;
  const name = { ...texts.steps, ...texts.stepsOf[desk] }[step];
  return (
    <div className={styles.progress}>
      <h1 id={STEP_HEADING} tabIndex={-1} className={styles.text}>
        <span id={textId}>{texts.progress(position, steps.length, name)}</span>
      </h1>
      <ProgressLine done={position} of={steps.length} labelledBy={textId} />
    </div>
  );
}
