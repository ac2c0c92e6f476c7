import { makeStyles, tokens } from "@fluentui/react-components";
import { FindingsBySeverity } from "../findings/FindingsBySeverity";
import { SEVERITIES } from "../findings/severities";
import type { WordedFinding } from "../../workbook/findings/wordedFinding";
import { More } from "../More";
import { useOverviewTexts } from "./useOverviewTexts";

const useStyles = makeStyles({ none: { margin: 0, color: tokens.colorNeutralForeground3 } });

/** How many findings there are; opened, each in words with a way to its cell. */
export function CardFindings(props: {
  readonly findings: readonly WordedFinding[];
  readonly onJump: (finding: WordedFinding) => void;
}) {
  const { findings, onJump } = props;
  const styles = useStyles();
  const { counts, noFindings } = useOverviewTexts();
  if (findings.length === 0) return <p className={styles.none}>{noFindings}</p>;
  const numbers = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? "" : counts[severity](count);
  });
  return (
    <More title={numbers.filter(Boolean).join(", ")}>
      <FindingsBySeverity
        findings={findings}
        title={(severity, count) => counts[severity](count)}
        onJump={onJump}
      />
    </More>
  );
}
