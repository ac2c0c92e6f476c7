import { makeStyles } from "@fluentui/react-components";
import type { Problem } from "../core/problems";
import { Hint, Section } from "../fields/Fields";
import { ProblemList } from "../ProblemList";
import { useWizardTexts } from "../WizardContext";

const SEVERITIES = ["error", "warning", "hint"] as const;

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit", fontWeight: 600 },
});

/** All findings, the gravest first, each with a way to its input. */
export function Findings({ problems }: { readonly problems: readonly Problem[] }) {
  const styles = useStyles();
  const { texts } = useWizardTexts();
  const say = texts.review;
  return (
    <Section title={say.findings}>
      {problems.length === 0 && <Hint>{say.noFindings}</Hint>}
      {SEVERITIES.map((severity) => {
        const found = problems.filter((problem) => problem.severity === severity);
        return (
          found.length > 0 && (
            <div key={severity}>
              <h3 className={styles.heading}>
                {say.severities[severity]} ({found.length})
              </h3>
              <ProblemList problems={found} />
            </div>
          )
        );
      })}
    </Section>
  );
}
