import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useId, useMemo, useState } from "react";
import type { Where } from "../../engine/grantYear/finding";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { excelErrorText } from "../excel/excelErrorText";
import { Totals } from "../figures/Totals";
import { SEVERITIES } from "../findings/severities";
import { Notice } from "../Notice";
import { type PageProps, TASKS } from "../pageProps";
import { usePaneFacts, useTexts } from "../PaneContext";
import { CardFindings } from "./CardFindings";
import { allFindings } from "../../workbook/findings/allFindings";
import { moduleName } from "../../engine/rules/moduleName";
import { moneyByBody } from "./core/moneyByBody";
import { MoneyChart } from "./MoneyChart";
import { More } from "../More";
import { showWhere } from "./showWhere";
import { useOverviewTexts } from "./useOverviewTexts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: "12px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  // Colour only underlines what the findings say.
  error: { borderLeftColor: tokens.colorStatusDangerBorder2 },
  warning: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  hint: { borderLeftColor: tokens.colorStatusSuccessBorder2 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  module: { color: tokens.colorNeutralForeground3 },
  tasks: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  button: { alignSelf: "flex-start", textAlign: "left" },
});

/** In one file with the checks: the first file names each of them, and has no room for more. */
const Handover = lazy(() => import(/* webpackChunkName: "inspection" */ "../handover/Handover"));

/** One grant year: what it comes to, what is wrong with it, and ways to its sheet. */
export function GrantYearCard(props: {
  readonly read: ReadGrantYear;
  /** Why more may be found: Excel is still calculating. */
  readonly calculating?: string | undefined;
  readonly isFirst: boolean;
  readonly onNextYear: PageProps["onNextYear"];
  readonly onTask: PageProps["onTask"];
}) {
  const { read, calculating, isFirst, onNextYear, onTask } = props;
  const styles = useStyles();
  const texts = useOverviewTexts();
  const paneTexts = useTexts();
  const { language } = usePaneFacts();
  const [problem, setProblem] = useState<string>();
  const [handsOver, setHandsOver] = useState(false);
  const headingId = useId();
  const tasksId = useId();
  const { plan, grantYear, sheetName } = read;
  const { programme, year, module } = grantYear;
  const findings = useMemo(() => allFindings(read, language), [read, language]);
  const bodies = useMemo(() => moneyByBody(plan), [plan]);
  const gravest =
    SEVERITIES.find((severity) => findings.some((each) => each.severity === severity)) ?? "hint";
  const show = (where: Where): void => {
    showWhere(read, where).then(
      (isThere) => setProblem(isThere ? undefined : texts.gone),
      (error: unknown) => setProblem(excelErrorText(error, paneTexts)),
    );
  };

  return (
    <article className={mergeClasses(styles.card, styles[gravest])} aria-labelledby={headingId}>
      <div>
        <h2 id={headingId} className={styles.heading}>
          {texts.title(programme, year, module)}
        </h2>
        <span className={styles.module}>{moduleName(programme, module)}</span>
      </div>
      <Button size="small" className={styles.button} onClick={() => show({})}>
        {texts.showSheet(sheetName)}
      </Button>
      {problem !== undefined && (
        <div role="alert">
          <Notice kind="problem">{problem}</Notice>
        </div>
      )}
      <Totals plan={plan} />
      <div role="status">{calculating}</div>
      {(calculating === undefined || findings.length > 0) && (
        <CardFindings findings={findings} onJump={({ where }) => show(where)} />
      )}
      {bodies.length > 0 && <MoneyChart bodies={bodies} isOpen={isFirst} />}
      {plan.rows.length > 0 && (
        <More title={texts.handOver} onOpen={() => setHandsOver(true)}>
          <Suspense>{handsOver && <Handover {...read} />}</Suspense>
        </More>
      )}
      <div role="group" className={styles.tasks} aria-labelledby={tasksId}>
        <span id={tasksId} className={styles.module}>
          {texts.tasks}
        </span>
        {TASKS.map((task) => (
          <Button key={task} size="small" onClick={() => onTask(task, read.ending)}>
            {paneTexts.pages[task]}
          </Button>
        ))}
      </div>
      <Button size="small" className={styles.button} onClick={() => onNextYear(grantYear)}>
        {texts.nextYear(year + 1)}
      </Button>
    </article>
  );
}
