import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
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
  /** Of the headings, below that of what the findings are in. */
  readonly level?: "h2" | "h3";
  readonly title: (severity: Severity, count: number) => string;
  readonly onJump: (finding: Found) => void;
  readonly remedy?: (findings: readonly [Found, ...Found[]]) => ReactNode;
}) {
  const { findings, title, onJump, remedy, level: Heading = "h3" } = props;
  const styles = useStyles();
  return SEVERITIES.map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity);
    return (
      found.length > 0 && (
        <div key={severity}>
          <Heading className={styles.heading}>{title(severity, found.length)}</Heading>
          <FindingList findings={found} onJump={onJump} {...(remedy && { remedy })} />
        </div>
      )
    );
  });
}
