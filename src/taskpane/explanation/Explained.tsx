import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { explanationText } from "../../locales/explanationText";
import { Notice } from "../Notice";
import { usePaneFacts } from "../PaneContext";
import { Call } from "./Call";
import type { Place } from "../excel/place";
import type { Explanation } from "./core/explanation";
import { errorText } from "./core/plainText";
import { linkStyle } from "./linkStyle";
import { Precedents } from "./Precedents";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", overflowWrap: "anywhere" },
  address: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  labels: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  figure: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontVariantNumeric: "tabular-nums",
  },
  part: { display: "flex", flexDirection: "column", rowGap: "4px", overflowWrap: "anywhere" },
  title: { margin: 0, font: "inherit", fontWeight: tokens.fontWeightSemibold },
  link: { alignSelf: "flex-start", ...linkStyle },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** A cell with all that is known about it, and the ways to where it comes from. */
export function Explained(props: {
  readonly explanation: Explanation;
  readonly onShow: (place: Place) => void;
}) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = explanationText(language);
  const { explanation, onShow } = props;
  const { place, labels, shown, formula, spilledFrom, calls, precedents, source, notice } =
    explanation;
  const problem = errorText(explanation, language);
  return (
    <>
      <div className={styles.head} aria-live="polite">
        <span className={styles.address}>{place.address}</span>
        {labels.length > 0 && <h2 className={styles.labels}>{labels.join(" · ")}</h2>}
        <span className={styles.figure}>{shown === "" ? say.empty : shown}</span>
        {formula === undefined && shown !== "" && <span>{say.input}</span>}
        {source !== undefined && (
          <span>
            {say.source}: {source}
          </span>
        )}
      </div>
      {problem !== undefined && <Notice kind="problem">{problem}</Notice>}
      {calls.map((call, index) => (
        <Call key={index} call={call} />
      ))}
      {precedents.length > 0 && <Precedents precedents={precedents} onShow={onShow} />}
      {notice && (
        <div className={styles.part}>
          <h2 className={styles.title}>{say.notice}</h2>
          <Link as="button" className={styles.link} onClick={() => onShow(notice.place)}>
            {notice.text}
          </Link>
        </div>
      )}
      {formula !== undefined && (
        <div className={styles.part}>
          <h2 className={styles.title}>{say.formula}</h2>
          {spilledFrom && (
            <Link as="button" className={styles.link} onClick={() => onShow(spilledFrom)}>
              {say.spilledFrom(spilledFrom.address)}
            </Link>
          )}
          <code className={styles.formula}>{formula}</code>
        </div>
      )}
    </>
  );
}
