import { Button, makeStyles } from "@fluentui/react-components";
import { inspectionText, type InspectionTexts } from "../../locales/inspectionText";
import type { CellFinding, CellFindingCode, Change } from "../../workbook/inspect/cellFinding";
import { CalculateButton } from "../excel/CalculateButton";
import type { Place } from "../excel/place";
import { More } from "../More";
import { usePaneFacts, useTexts } from "../PaneContext";

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

/**
 * What can be done about findings of one kind: go to the cell that is the cause, let Excel calculate
 * again, or change cells, with a preview.
 */
export function Remedy(props: {
  readonly finding: CellFinding;
  readonly changes: readonly Change[];
  readonly onApply: (changes: readonly Change[]) => void;
  readonly onShow: (place: Place) => void;
}) {
  const { finding, changes, onApply, onShow } = props;
  const { code, at } = finding;
  const styles = useStyles();
  const { manual } = useTexts();
  const say = inspectionText(usePaneFacts().language);
  const action = ACTIONS[code];
  const shown = (content: unknown): string => (content === "" ? say.blank : String(content));
  return (
    <>
      {code === "stale" && <CalculateButton label={manual.calculate} />}
      {at !== undefined && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => onShow(causeOf(at, finding.sheetId))}
        >
          {say.toCause(at)}
        </Button>
      )}
      {action !== undefined && changes.length > 0 && (
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
      )}
    </>
  );
}

/** Excel finds a sheet by its id or its name. */
function causeOf(at: string, ownSheet: string): Place {
  const [, sheetName = ownSheet, address = at] = /^'(.*)'!(.*)$/u.exec(at) ?? [];
  return { sheetId: sheetName, address };
}
