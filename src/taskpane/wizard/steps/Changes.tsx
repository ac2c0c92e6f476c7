import { makeStyles } from "@fluentui/react-components";
import { difference } from "../../../engine/grantYear/difference";
import { useMemo } from "react";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { findingPlace } from "../../../locales/findingText";
import { usePaneFacts } from "../../PaneContext";
import { More } from "../../More";
import { useCellText, useFigures } from "../useFigures";
import { useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px" },
  heading: { margin: 0, font: "inherit", fontWeight: 600 },
});

/** What is different from the year it was started from, and whose figures move. */
export function Changes(props: { readonly before: GrantYear; readonly after: GrantYear }) {
  const { before, after } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const { texts } = useWizardTexts();
  const figures = useFigures();
  const cellText = useCellText();
  const { changes, figures: moved } = useMemo(() => difference(before, after), [before, after]);
  const say = texts.review;
  const inputs = changes.map((change) => {
    const { entry, field } = findingPlace(change, language);
    const place = [entry, field].filter(Boolean).join(", ");
    return say.change(place, cellText(change, change.before), cellText(change, change.after));
  });
  const amounts = moved.map(({ name, figure, before: old, after: now }) => {
    const text = figure === "fte" ? figures.fte : figures.euro;
    return say.change(`${name}, ${say.figures[figure]}`, text(old), text(now));
  });
  return (
    <More title={say.changes(before.year)}>
      <h3 className={styles.heading}>{say.changedInputs(inputs.length)}</h3>
      <ul className={styles.list}>
        {inputs.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h3 className={styles.heading}>{say.movedFigures(amounts.length)}</h3>
      <ul className={styles.list}>
        {amounts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </More>
  );
}
