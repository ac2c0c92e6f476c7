import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { inspectionText } from "../../locales/inspectionText";
import { overviewText } from "../../locales/overviewText";
import { applyChanges } from "../../workbook/inspect/applyChanges";
import type { Change } from "../../workbook/inspect/cellFinding";
import { excelErrorText } from "../excel/excelErrorText";
import { excelErrorWords } from "../excel/excelErrorWords";
import { ManualCalculation } from "../excel/ManualCalculation";
import { showPlace } from "../excel/showPlace";
import { FindingsBySeverity } from "../findings/FindingsBySeverity";
import { Notice } from "../Notice";
import { CopiedSheets } from "../overview/CopiedSheets";
import { showWhere } from "../overview/showWhere";
import { PageFrame } from "../PageFrame";
import type { PageProps } from "../pageProps";
import { usePaneFacts, useTexts } from "../PaneContext";
import { type InspectionFinding, inspectionFindings } from "./core/inspectionFindings";
import { Remedy } from "./Remedy";
import { useInspection } from "./useInspection";

const useStyles = makeStyles({
  scope: { margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface Said {
  readonly kind: "done" | "problem";
  readonly text: string;
  /** What was changed, to be taken back. */
  readonly changed?: readonly Change[];
}

/** All that is wrong in the workbook, the gravest first, with the remedies that are safe. */
export default function Inspection({ isShown }: PageProps) {
  const styles = useStyles();
  const { inExcel, language } = usePaneFacts();
  const paneTexts = useTexts();
  const say = inspectionText(language);
  const { counts, gone, outdated, unreadable } = overviewText(language);
  const { inspection, isOpen, error, isReading, again } = useInspection(isShown && inExcel);
  const [said, setSaid] = useState<Said>();
  const fail = (refused: unknown): void =>
    setSaid({ kind: "problem", text: excelErrorText(refused, paneTexts) });
  const jump = ({ cell, read, where }: InspectionFinding): void => {
    const shown = cell ? showPlace(cell).then(() => true) : showWhere(read!, where);
    shown.then((isThere) => setSaid(isThere ? undefined : { kind: "problem", text: gone }), fail);
  };
  const apply = (changes: readonly Change[], which: "before" | "after"): void => {
    applyChanges(changes, which).then(() => {
      setSaid(
        which === "before"
          ? { kind: "done", text: say.undone }
          : { kind: "done", text: say.done(changes.length), changed: changes },
      );
      again();
    }, fail);
  };
  const grantYears = (inspection?.sheets ?? []).flatMap((sheet) =>
    sheet.kind === "read" ? [sheet.read] : [],
  );
  const findings = inspection && inspectionFindings(inspection.cells, grantYears, language);
  const aside = (inspection?.sheets ?? []).filter(({ kind }) => kind !== "read");

  return (
    <PageFrame heading={say.heading}>
      {!inExcel && <Notice kind="note">{say.needsExcel}</Notice>}
      <div role="status">
        {inExcel && (isReading ? say.reading : isOpen ? say.calculating : undefined)}
      </div>
      {error !== undefined && (
        <div role="alert">
          <Notice kind="problem">{say.failed(excelErrorWords(error))}</Notice>
        </div>
      )}
      {inspection && (
        <>
          <p className={styles.scope}>{say.scope(inspection.sheetCount, grantYears.length)}</p>
          <Button
            size="small"
            className={styles.button}
            disabledFocusable={isReading}
            onClick={again}
          >
            {say.again}
          </Button>
        </>
      )}
      <div role="status">
        {said && (
          <Notice kind={said.kind}>
            <span>{said.text}</span>
            {said.changed && (
              <Button
                size="small"
                className={styles.button}
                onClick={() => apply(said.changed!, "before")}
              >
                {say.undo}
              </Button>
            )}
          </Notice>
        )}
      </div>
      {inspection?.isManual && <ManualCalculation />}
      {aside.map((sheet) =>
        sheet.kind === "copied" ? (
          <CopiedSheets key={sheet.key} copies={sheet.copies} />
        ) : (
          <Notice key={sheet.key} kind="problem">
            {sheet.kind === "unreadable"
              ? unreadable(sheet.sheetName, excelErrorWords(sheet.error))
              : sheet.kind === "outdated" && outdated(sheet.sheetName)}
          </Notice>
        ),
      )}
      {findings && findings.length === 0 && aside.length === 0 && !isOpen && <p>{say.nothing}</p>}
      {findings && (
        <FindingsBySeverity
          findings={findings}
          level="h2"
          title={(severity, count) => counts[severity](count)}
          onJump={jump}
          remedy={(alike) => {
            const [{ cell }] = alike;
            return (
              cell && (
                <Remedy
                  code={cell.code}
                  changes={alike.flatMap((each) => each.cell?.remedy ?? [])}
                  onApply={(changes) => apply(changes, "after")}
                />
              )
            );
          }}
        />
      )}
    </PageFrame>
  );
}
