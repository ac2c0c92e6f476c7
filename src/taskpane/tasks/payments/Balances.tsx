import { makeStyles, tokens } from "@fluentui/react-components";
import { nearestCell } from "../../../engine/number/cell";
import { isZero, subtract } from "../../../engine/number/fraction";
import type { YearBody } from "../../../engine/year/yearFigures";
import { ledgerText } from "../../../locales/ledgerText";
import { usePaneFacts } from "../../PaneContext";
import { Section } from "../Section";
import { useFigureTexts } from "../staffing/useFigureTexts";

const useStyles = makeStyles({
  list: { margin: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  what: { margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
});

/** What each body has received and passed on, what it has left, and what is still to come. */
export function Balances({ bodies }: { readonly bodies: readonly YearBody[] }) {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = ledgerText(language);
  const { euro: money } = useFigureTexts();
  const moved = bodies.filter(({ expected }) => !isZero(expected.received));
  if (moved.length === 0) return null;
  return (
    <Section title={say.balances}>
      <dl className={styles.list}>
        {moved.map(({ name, actual, expected }) => {
          const [paid, passedOn, own, open] = [
            actual.paid,
            actual.passedOn,
            actual.own,
            subtract(expected.received, actual.received),
          ].map((sum) => nearestCell(sum)) as [number, number, number, number];
          const parts = [
            say.received(money(paid)),
            ...(passedOn === 0 ? [] : [say.passedOn(money(passedOn)), say.left(money(own))]),
            ...(open === 0 ? [] : [say.open(money(open))]),
          ];
          return (
            <div key={name}>
              <dt className={styles.name}>{name}</dt>
              <dd className={styles.what}>{parts.join(", ")}</dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
