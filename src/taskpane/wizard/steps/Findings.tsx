import { FindingsBySeverity } from "../../findings/FindingsBySeverity";
import type { Problem } from "../core/problems";
import { Hint, Section } from "../fields/Fields";
import { useDispatch, useWizardTexts } from "../WizardContext";

/** All findings, the gravest first, each with a way to its input. */
export function Findings({ problems }: { readonly problems: readonly Problem[] }) {
  const { texts } = useWizardTexts();
  const dispatch = useDispatch();
  const say = texts.review;
  return (
    <Section title={say.findings}>
      {problems.length === 0 && <Hint>{say.noFindings}</Hint>}
      <FindingsBySeverity
        findings={problems}
        title={(severity, count) => `${say.severities[severity]} (${count})`}
        onJump={({ step, where }) => dispatch({ kind: "jump", step, where })}
      />
    </Section>
  );
}
