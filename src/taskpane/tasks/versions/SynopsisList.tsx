import { makeStyles, tokens } from "@fluentui/react-components";
import type { Synopsis } from "../../../engine/year/documents/synopsis";
import { taskText } from "../../../locales/taskText";
import { yearFindingWords } from "../../../locales/yearText";
import { usePaneFacts } from "../../PaneContext";
import { useFigureTexts } from "../staffing/useFigureTexts";
import { FindingLines } from "../FindingLines";
import { signedText, synopsisLines } from "./core/synopsisLines";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    flexDirection: "column",
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The rows of a synopsis, and whether its differences add up. */
export function SynopsisList({ found }: { readonly found: Synopsis }) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  const { moves } = taskText(language).staffing;
  const { written } = useFigureTexts();
  const { rows, distributed, findings } = found;
  if (rows.length === 0) return <div role="status">{say.nothing}</div>;
  return (
    <>
      <ul className={styles.list}>
        {synopsisLines(rows, language, written).map(
          ({ number, name, source, before, after, by, from }) => (
            <li key={number} className={styles.row}>
              <span className={styles.name}>{`${number}. ${name}`}</span>
              <span>
                {moves(before, after)}
                {by !== undefined && ` (${by})`}
              </span>
              <span className={styles.quiet}>
                {[source, from.length > 0 ? say.follows(from.join(", ")) : ""]
                  .filter((part) => part !== "")
                  .join(" · ")}
              </span>
            </li>
          ),
        )}
      </ul>
      <FindingLines
        findings={findings.map((finding) => ({
          severity: finding.severity,
          sentence: yearFindingWords(finding, language),
        }))}
      />
      {findings.length === 0 && distributed && (
        <div role="status">{say.closes(written(signedText(distributed, language)))}</div>
      )}
    </>
  );
}
