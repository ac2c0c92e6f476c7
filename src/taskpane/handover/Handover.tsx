import { Button, makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { auditSheetText } from "../../locales/auditSheetText";
import { handoverText } from "../../locales/handoverText";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { auditWorkbook } from "../../workbook/handover/auditWorkbook";
import { shareWorkbook } from "../../workbook/handover/shareWorkbook";
import { writeWorkbook } from "../../xlsx/write/writeWorkbook";
import { excelErrorText } from "../excel/excelErrorText";
import { insertSheet } from "../excel/insertSheet";
import { BodySelect } from "../inputs/BodySelect";
import { More } from "../More";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";
import { useOpenedWorkbook } from "../useOpenedWorkbook";
import { ChosenSheets } from "./ChosenSheets";

/** Of its own, since it needs all that the year's pages calculate. */
const Prints = lazy(() => import(/* webpackChunkName: "prints" */ "./Prints"));

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  about: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/**
 * Makes a workbook for one body of a grant year: its share, or the sheet on which that is checked.
 * Or a page of the year to be signed, or one with sheets of the grant year for others.
 */
export default function Handover(props: Pick<ReadGrantYear, "grantYear" | "plan" | "ending">) {
  const { grantYear, plan, ending } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const paneTexts = useTexts();
  const { page: say, prints, sheets } = handoverText(language);
  const audit = auditSheetText(language);
  const bodies = plan.rows.filter(({ name }) => name.trim() !== "");
  const [chosen, setChosen] = useState(bodies.find(({ isRecipient }) => !isRecipient)?.index ?? 0);
  const { said, setSaid, open } = useOpenedWorkbook();
  const [choosesSheets, setChoosesSheets] = useState(false);
  const [showsPrints, setShowsPrints] = useState(false);
  const make = (workbookOf: typeof shareWorkbook): void => {
    const body = plan.rows.find(({ index }) => index === chosen)!.name;
    open(workbookOf(plan, chosen, language), say.opened(body));
  };
  const putHere = (): void => {
    insertSheet(writeWorkbook(auditWorkbook(plan, chosen, language))).then(
      (name) => setSaid({ kind: "done", text: audit.isHere(name) }),
      (error: unknown) => setSaid({ kind: "problem", text: excelErrorText(error, paneTexts) }),
    );
  };
  return (
    <div className={styles.part}>
      <p className={styles.about}>{say.about}</p>
      <BodySelect label={say.body} {...{ bodies, chosen }} onChoose={setChosen} />
      <Button size="small" className={styles.button} onClick={() => make(shareWorkbook)}>
        {say.action}
      </Button>
      <Button size="small" className={styles.button} onClick={() => make(auditWorkbook)}>
        {audit.action}
      </Button>
      <Button size="small" className={styles.button} onClick={putHere}>
        {audit.putHere}
      </Button>
      <div role="status">{said && <Notice kind={said.kind}>{said.text}</Notice>}</div>
      <More title={prints} onOpen={() => setShowsPrints(true)}>
        <Suspense>{showsPrints && <Prints grantYear={grantYear} />}</Suspense>
      </More>
      <More title={sheets.title} onOpen={() => setChoosesSheets(true)}>
        {choosesSheets && <ChosenSheets plan={plan} ending={ending} />}
      </More>
    </div>
  );
}
