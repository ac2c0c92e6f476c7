import { makeStyles } from "@fluentui/react-components";
import type { SheetPreview } from "../writeSheets";
import { Hint, Section } from "../fields/Fields";
import { useWizardTexts } from "../WizardContext";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "18px" } });

/** The sheet that would be made, and the tables on it. */
export function Preview({ preview }: { readonly preview: SheetPreview }) {
  const styles = useStyles();
  const { texts } = useWizardTexts();
  const say = texts.review;
  return (
    <Section title={say.preview} hint={say.previewHint}>
      <strong>{say.sheet(preview.sheetName)}</strong>
      <ul className={styles.list}>
        {preview.blocks.map(({ title, rows, address }) => (
          <li key={address}>{say.block(title, rows)}</li>
        ))}
      </ul>
      <Hint>{say.nothingOverwritten}</Hint>
      <Hint>{say.undoIsOurs}</Hint>
    </Section>
  );
}
