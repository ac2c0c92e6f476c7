import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { findingGroups } from "./findingGroups";
import type { WordedFinding } from "../../workbook/findings/wordedFinding";

const useStyles = makeStyles({
  list: { margin: "4px 0 0", paddingLeft: "18px" },
  item: { paddingBlock: "2px", lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere" },
  // As large as a finger needs (WCAG 2.5.8).
  link: { textAlign: "left", verticalAlign: "top", minHeight: "24px", minWidth: "24px" },
  places: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

/** Findings in words; each leads to the place it is about. */
export function FindingList<Found extends WordedFinding>(props: {
  readonly findings: readonly Found[];
  readonly onJump: (finding: Found) => void;
  /** What can be done about a finding in all places where it stands. */
  readonly remedy?: (findings: readonly [Found, ...Found[]]) => ReactNode;
}) {
  const { findings, onJump, remedy } = props;
  const styles = useStyles();
  const jumpLink = (finding: Found, text: string, key?: number) => (
    <Link as="button" inline key={key} className={styles.link} onClick={() => onJump(finding)}>
      {text}
    </Link>
  );
  return (
    <ul className={styles.list}>
      {findingGroups(findings).map(({ text, findings: found }) => {
        const [first] = found;
        const place = first.entry === "" ? "" : `${first.entry}, `;
        return (
          <li key={text} className={styles.item}>
            {found.length === 1 ? (
              jumpLink(first, place + text)
            ) : (
              <>
                {text}
                <span className={styles.places}>
                  {found.map((finding, position) => jumpLink(finding, finding.entry, position))}
                </span>
              </>
            )}
            {remedy?.(found)}
          </li>
        );
      })}
    </ul>
  );
}
