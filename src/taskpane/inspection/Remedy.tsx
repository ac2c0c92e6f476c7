import { Button, makeStyles } from "@fluentui/react-components";
import { inspectionText, type InspectionTexts } from "../../locales/inspectionText";
import type { CellFindingCode, Change } from "../../workbook/inspect/cellFinding";
import { More } from "../More";
import { usePaneFacts } from "../PaneContext";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

const ACTIONS: Readonly<Partial<Record<CellFindingCode, keyof InspectionTexts["actions"]>>> = {
  notRecognised: "enter",
  onlyFirst: "enter",
  formulaAsText: "enter",
  typedOver: "restore",
  formulaLost: "restore",
  rangeTooShort: "extend",
};

/** What can be done about findings of one kind: what it changes, cell by cell, and the button. */
export function Remedy(props: {
  readonly code: CellFindingCode;
  readonly changes: readonly Change[];
  readonly onApply: (changes: readonly Change[]) => void;
}) {
  const { code, changes, onApply } = props;
  const styles = useStyles();
  const say = inspectionText(usePaneFacts().language);
  const action = ACTIONS[code];
  if (action === undefined || changes.length === 0) return null;
  const shown = (content: unknown): string => (content === "" ? say.blank : String(content));
  return (
    <>
      <More title={say.preview}>
        <ul className={styles.list}>
          {changes.map(({ sheetName, address, before, after }) => (
            <li key={sheetName + address}>
              {say.line(`${sheetName}!${address}`, shown(before), shown(after))}
            </li>
          ))}
        </ul>
      </More>
      <Button size="small" className={styles.button} onClick={() => onApply(changes)}>
        {say.actions[action]}
      </Button>
    </>
  );
}
