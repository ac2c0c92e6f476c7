import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { excelErrorWords } from "../excel/excelErrorWords";
import { WaitingForExcel } from "../excel/WaitingForExcel";
import { isNotLoaded, LoadFailure } from "../LoadFailure";
import { Notice } from "../Notice";
import { PageFrame } from "../PageFrame";
import type { PageProps } from "../pageProps";
import { usePaneFacts } from "../PaneContext";
import { showsUnknown } from "./core/showsUnknown";
import { EmptyWorkbook } from "./EmptyWorkbook";
import { loadGrantYears } from "./loadGrantYears";
import { useOverviewTexts } from "./useOverviewTexts";
import { useSheets } from "./useSheets";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    color: tokens.colorNeutralForeground2,
  },
  button: { alignSelf: "flex-start" },
});

const GrantYearCard = lazy(async () => ({ default: (await loadGrantYears()).GrantYearCard }));
const CopiedSheets = lazy(async () => ({ default: (await loadGrantYears()).CopiedSheets }));
const UnknownFormulas = lazy(async () => ({ default: (await loadGrantYears()).UnknownFormulas }));
const ManualCalculation = lazy(async () => ({
  default: (await loadGrantYears()).ManualCalculation,
}));

/** The grant years of this workbook: what they come to, what is wrong, who gets the money. */
export function Overview({ isShown, onOpen, onNextYear, onTask }: PageProps) {
  const styles = useStyles();
  const texts = useOverviewTexts();
  const { inExcel } = usePaneFacts();
  const { sheets, isManual, waitsForUser, isLate, error, isReading, read } = useSheets(
    isShown && inExcel,
  );
  const count = sheets?.filter(({ kind }) => kind !== "copied").length ?? 0;
  const isEmpty = !inExcel || sheets?.length === 0;
  const retry = (
    <Button size="small" className={styles.button} disabledFocusable={isReading} onClick={read}>
      {error === undefined ? texts.readAgain : texts.retry}
    </Button>
  );

  return (
    <PageFrame heading={texts.heading}>
      {inExcel ? (
        <div className={styles.bar}>
          <span role="status">{isReading ? texts.reading : count > 0 && texts.found(count)}</span>
          {!isEmpty && sheets && error === undefined && retry}
        </div>
      ) : (
        <Notice kind="note">{texts.needsExcel}</Notice>
      )}
      {inExcel && isShown && isReading && <WaitingForExcel />}
      {isNotLoaded(error) ? (
        <LoadFailure />
      ) : (
        error !== undefined && (
          <div role="alert">
            <Notice kind="problem">
              {texts.failed(excelErrorWords(error))}
              {retry}
            </Notice>
          </div>
        )
      )}
      {isEmpty && <EmptyWorkbook onOpen={onOpen} />}
      <Suspense>
        {sheets && error === undefined && <UnknownFormulas isSeen={showsUnknown(sheets)} />}
        {isManual && <ManualCalculation />}
        {sheets?.map((sheet, position) =>
          sheet.kind === "read" ? (
            <GrantYearCard
              key={sheet.key}
              read={sheet.read}
              calculating={
                sheet.isCalculating
                  ? waitsForUser
                    ? texts.waitsForUser
                    : isLate
                      ? texts.calculatesLong
                      : texts.calculating
                  : undefined
              }
              isFirst={position === 0}
              onNextYear={onNextYear}
              onTask={onTask}
            />
          ) : sheet.kind === "copied" ? (
            <CopiedSheets key={sheet.key} copies={sheet.copies} />
          ) : (
            <Notice key={sheet.key} kind="problem">
              {sheet.kind === "unreadable"
                ? texts.unreadable(sheet.sheetName, excelErrorWords(sheet.error))
                : texts.outdated(sheet.sheetName)}
            </Notice>
          ),
        )}
        {sheets && error === undefined && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            onClick={() => onOpen("inspection")}
          >
            {texts.inspect}
          </Button>
        )}
      </Suspense>
    </PageFrame>
  );
}
