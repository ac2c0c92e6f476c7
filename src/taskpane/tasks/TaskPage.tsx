import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { moduleName } from "../../engine/rules/moduleName";
import { overviewText } from "../../locales/overviewText";
import { taskText } from "../../locales/taskText";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { excelErrorWords } from "../excel/excelErrorWords";
import { WaitingForExcel } from "../excel/WaitingForExcel";
import { Notice } from "../Notice";
import { useSheets } from "../overview/useSheets";
import { PageFrame } from "../PageFrame";
import type { PageProps } from "../pageProps";
import { usePaneFacts } from "../PaneContext";

const useStyles = makeStyles({
  year: { margin: 0, color: tokens.colorNeutralForeground3 },
  button: { alignSelf: "flex-start" },
});

/**
 * A page about what happens in a grant year after its contracts. It shows what the sheets say now:
 * they are read when the page is shown and when the workbook changes.
 */
export function TaskPage(props: {
  readonly page: PageProps;
  readonly heading: string;
  /** `readAgain` is to be called when the sheets were written. */
  readonly children: (read: ReadGrantYear, readAgain: () => void) => ReactNode;
}) {
  const { page, heading, children } = props;
  const styles = useStyles();
  const { inExcel, language } = usePaneFacts();
  const say = taskText(language);
  const { sheets, error, isReading, read } = useSheets(page.isShown && inExcel);
  const sheet = sheets?.find(({ key }) => key === page.grantYear);
  const found = sheet?.kind === "read" ? sheet.read : undefined;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const current = page.grantYear;
  if (current !== undefined && !opened.includes(current)) setOpened([...opened, current]);
  return (
    <PageFrame heading={heading} back={{ text: say.back, onClick: () => page.onOpen("overview") }}>
      {found && (
        <p className={styles.year}>
          {overviewText(language).title(
            found.grantYear.programme,
            found.grantYear.year,
            found.grantYear.module,
          )}
          {", "}
          {moduleName(found.grantYear.programme, found.grantYear.module)}
        </p>
      )}
      {!inExcel && <Notice kind="note">{say.needsExcel}</Notice>}
      <div role="status">{inExcel && !sheets && isReading && say.reading}</div>
      {inExcel && page.isShown && isReading && <WaitingForExcel />}
      {error !== undefined && (
        <div role="alert">
          <Notice kind="problem">
            {say.failed(excelErrorWords(error))}
            <Button size="small" className={styles.button} onClick={read}>
              {say.retry}
            </Button>
          </Notice>
        </div>
      )}
      {sheets && !found && <Notice kind="problem">{say.gone}</Notice>}
      {sheets?.map(
        (each) =>
          // What was typed for another grant year, and what may be undone there, stays.
          each.kind === "read" &&
          opened.includes(each.key) && (
            <div key={each.key} style={{ display: each.key === current ? "contents" : "none" }}>
              {children(each.read, read)}
            </div>
          ),
      )}
    </PageFrame>
  );
}
