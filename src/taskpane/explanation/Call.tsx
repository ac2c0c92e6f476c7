import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { explanationText } from "../../locales/explanationText";
import { functionText } from "../../locales/functionText";
import { CalculateButton } from "../excel/CalculateButton";
import { More } from "../More";
import { Notice } from "../Notice";
import { usePaneFacts } from "../PaneContext";
import type { ExplainedCall } from "./core/explanation";
import { stateText } from "./core/plainText";
import type { ExplainedStep } from "./core/replay";

const useStyles = makeStyles({
  call: { display: "flex", flexDirection: "column", rowGap: "8px" },
  title: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  steps: {
    display: "flex",
    flexDirection: "column",
    rowGap: "6px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    overflowWrap: "anywhere",
  },
  step: { paddingLeft: "8px", borderLeft: `3px solid ${tokens.colorNeutralStroke2}` },
  marked: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  mark: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** What one call of a KIM function did for the cell, step by step. */
export function Call({ call }: { readonly call: ExplainedCall }) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = explanationText(language);
  const { title, description } = functionText(call.id, language);
  const state = stateText(call, language);
  return (
    <div className={styles.call}>
      <h2 className={styles.title}>
        {title} <span className={styles.quiet}>KIM.{call.id}</span>
      </h2>
      <span className={styles.quiet}>{description}</span>
      {state !== undefined && (
        <Notice kind={call.state === "refused" ? "problem" : "note"}>
          <span>{state}</span>
          {(call.state === "notCalled" || call.state === "outdated") && (
            <CalculateButton label={say.calculate} />
          )}
        </Notice>
      )}
      {call.own.length > 0 && <Steps label={say.steps} steps={call.own} />}
      {call.common.length > 0 &&
        (call.own.length > 0 && !call.common.some(({ mark }) => mark) ? (
          <More title={say.common}>
            <Steps label={say.common} steps={call.common} />
          </More>
        ) : (
          <Steps label={say.common} steps={call.common} />
        ))}
    </div>
  );
}

function Steps(props: { readonly label: string; readonly steps: readonly ExplainedStep[] }) {
  const styles = useStyles();
  const { marks } = explanationText(usePaneFacts().language);
  return (
    <ol className={styles.steps} aria-label={props.label}>
      {props.steps.map(({ text, mark }, index) => (
        <li key={index} className={mergeClasses(styles.step, mark && styles.marked)}>
          {mark && <span className={styles.mark}>{marks[mark]}</span>}
          {text}
        </li>
      ))}
    </ol>
  );
}
