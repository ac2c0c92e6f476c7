import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { explanationText } from "../../locales/explanationText";
import { usePaneFacts } from "../PaneContext";
import type { Place } from "../excel/place";
import type { Precedent } from "./core/explanation";
import { shownText } from "./core/plainText";
import { linkStyle } from "./linkStyle";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "4px" },
  title: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  link: linkStyle,
  shown: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The cells that a figure comes from, each with its value and a way to it. */
export function Precedents(props: {
  readonly precedents: readonly Precedent[];
  readonly onShow: (place: Place) => void;
}) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = explanationText(language);
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{say.precedents}</h2>
      <ul className={styles.list}>
        {props.precedents.map((precedent) => (
          <li key={precedent.place.address} className={styles.entry}>
            <div className={styles.line}>
              <Link
                as="button"
                className={styles.link}
                onClick={() => props.onShow(precedent.place)}
              >
                {precedent.label}
              </Link>
              <span className={styles.shown}>{shownText(precedent, language)}</span>
            </div>
            <div className={styles.quiet}>
              {say.kinds[precedent.comesFrom]}, {precedent.place.address}
            </div>
            {precedent.source !== undefined && (
              <div className={styles.quiet}>
                {say.source}: {precedent.source}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
