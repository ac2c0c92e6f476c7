import { makeStyles } from "@fluentui/react-components";
import type { Severity } from "../../engine/grantYear/finding";
import { FindingList } from "./FindingList";
import { SEVERITIES } from "./severities";
import type { WordedFinding } from "../../workbook/findings/wordedFinding";

const useStyles = makeStyles({
  heading: { margin: 0, font: "inherit", fontWeight: 600 },
});

/** All findings, the gravest first, each with a way to its place. */
export function FindingsBySeverity<Found extends WordedFinding>(props: {
  readonly findings: readonly Found[];
  readonly title: (severity: Severity, count: number) => string;
  readonly onJump: (finding: Found) => void;
}) {
  const { findings, title, onJump } = props;
  const styles = useStyles();
  return SEVERITIES.map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return (
      found.length > 0 && (
        <div key={severity}>
          <h3 className={styles.heading}>{title(severity, found.length)}</h3>
          <FindingList findings={found} onJump={onJump} />
        </div>
      )
    );
  });
}
