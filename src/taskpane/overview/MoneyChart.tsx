import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { findingPlace } from "../../locales/findingText";
import { BarLegend, Bars } from "../figures/Bars";
import { useFigures } from "../figures/useFigures";
import { More } from "../More";
import { usePaneFacts } from "../PaneContext";
import type { BodyMoney } from "./core/moneyByBody";
import { useOverviewTexts } from "./useOverviewTexts";

/** How many are shown at first. */
const LARGEST = 6;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px" },
  own: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "12px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  button: { alignSelf: "flex-start" },
});

const barsOf = ({ amount = 0, ownShare = 0 }: BodyMoney) => [
  ...(amount > 0 ? [["thick", amount] as const] : []),
  ...(ownShare > 0 ? [["thin", ownShare] as const] : []),
];

/** The money by body, the largest first: bars, and the figures beside them. */
export function MoneyChart(props: {
  readonly bodies: readonly BodyMoney[];
  readonly isOpen: boolean;
}) {
  const { bodies, isOpen } = props;
  const styles = useStyles();
  const texts = useOverviewTexts();
  const { language } = usePaneFacts();
  const figures = useFigures();
  const [showsAll, setShowsAll] = useState(false);
  const most = Math.max(...bodies.flatMap(({ amount = 0, ownShare = 0 }) => [amount, ownShare]));
  const hasOwn = bodies.some(({ ownShare }) => ownShare !== undefined);
  const nameOf = ({ index, name }: BodyMoney): string =>
    findingPlace({ list: "bodies", index, name }, language).entry;

  return (
    <More title={texts.chart} isOpen={isOpen}>
      <BarLegend
        entries={[["thick", texts.landMoney], ...(hasOwn ? [["thin", texts.own] as const] : [])]}
      />
      <ul className={styles.list}>
        {(showsAll ? bodies : bodies.slice(0, LARGEST)).map((body) => (
          <li key={body.index}>
            <div className={styles.line}>
              <span>{nameOf(body)}</span>
              <span className={styles.figure}>{figures.euro(body.amount)}</span>
            </div>
            <Bars bars={barsOf(body)} most={most} />
            {body.ownShare !== undefined && (
              <div className={styles.own}>
                <span>{texts.own}</span>
                <span className={styles.figure}>{figures.euro(body.ownShare)}</span>
              </div>
            )}
          </li>
        ))}
      </ul>
      {bodies.length > LARGEST && (
        <Button
          size="small"
          className={styles.button}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? texts.showLargest : texts.showAll(bodies.length)}
        </Button>
      )}
    </More>
  );
}
