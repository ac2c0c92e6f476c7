import { makeStyles, tokens } from "@fluentui/react-components";
import { selfTestText } from "../../locales/selfTestText";
import { usePaneFacts } from "../PaneContext";
import { outcomeText } from "./reportText";
import type { Outcomes } from "./selfTest";

/** More sentences of one point are in the report only. */
const MOST = 4;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "12px", margin: 0, padding: 0 },
  item: { display: "flex", flexDirection: "column", rowGap: "4px", overflowWrap: "anywhere" },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  heading: {
    margin: 0,
    font: "inherit",
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
});

/** Points of the check: how it went, and what it means. */
export function PointList({ entries }: { readonly entries: Outcomes }) {
  const styles = useStyles();
  const say = selfTestText(usePaneFacts().language);
  return (
    <ul className={styles.list}>
      {entries.map((entry) => {
        const [id, { kind }] = entry;
        const lines = outcomeText(entry, say);
        return (
          <li key={id} className={styles.item}>
            <h2 className={styles.heading}>{say.points[id].title}</h2>
            {kind !== "passed" && <span className={styles.kind}>{say.kinds[kind]}</span>}
            {lines.slice(0, MOST).map((line) => (
              <p key={line} className={styles.text}>
                {line}
              </p>
            ))}
            {lines.length > MOST && <p className={styles.text}>{say.more(lines.length - MOST)}</p>}
          </li>
        );
      })}
    </ul>
  );
}
