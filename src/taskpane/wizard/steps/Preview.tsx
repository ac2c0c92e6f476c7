import { makeStyles } from "@fluentui/react-components";
import type { SheetsPreview } from "../writeSheets";
import { Hint, Section } from "../fields/Fields";
import { useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px" } });

/** The sheets that would be made. */
export function Preview({ preview }: { readonly preview: SheetsPreview }) {
  const styles = useStyles();
  const { texts } = useWizardTexts();
  const say = texts.review;
  return (
    <Section title={say.preview} hint={say.previewHint}>
      <ul className={styles.list}>
        {preview.sheetNames.map((name) => (
          <li key={name}>{name}</li>
        ))}
        <li>{say.calculationSheets(preview.calculations)}</li>
      </ul>
      <Hint>{say.nothingOverwritten}</Hint>
      <Hint>{say.undoIsOurs}</Hint>
    </Section>
  );
}
