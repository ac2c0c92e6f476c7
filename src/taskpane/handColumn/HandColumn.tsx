import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { handColumnText } from "../../locales/handColumnText";
import { inspectionText } from "../../locales/inspectionText";
import { formulaOf } from "../../workbook/handColumn/call";
import type { HandColumn as Column } from "../../workbook/handColumn/handColumn";
import { cellsIn } from "../../workbook/handColumn/totals";
import { columnLetters } from "../../xlsx/model/zone";
import { excelErrorText } from "../excel/excelErrorText";
import { excelErrorWords } from "../excel/excelErrorWords";
import { ManualCalculation } from "../excel/ManualCalculation";
import { Formula } from "../functionList/Formula";
import { Labelled } from "../inputs/Labelled";
import { Select } from "../inputs/Select";
import { Notice } from "../Notice";
import { usePaneFacts, useTexts } from "../PaneContext";
import { Compared } from "./Compared";
import { wayText } from "./core/wayText";
import { type Outcome, type SeenColumn, useHandColumn } from "./useHandColumn";

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    paddingTop: "12px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** What KIM would give in place of a column that was calculated by hand, beside it on request. */
export function HandColumn() {
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = handColumnText(language);
  const { seen, proposal, chosen, outcome, look, choose, insert, undo } = useHandColumn();
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{say.heading}</h2>
      <p className={styles.text}>{say.about}</p>
      <Button size="small" className={styles.button} onClick={look}>
        {say.look}
      </Button>
      <div role="status">{seen && <Facts seen={seen} />}</div>
      {seen?.isManual && <ManualCalculation />}
      {seen && seen.proposals.length > 1 && (
        <Labelled label={say.which} hint={say.severalFit}>
          {(labelled) => (
            <Select
              {...labelled}
              value={chosen ?? ""}
              onText={(index) => choose(index === "" ? undefined : Number(index))}
            >
              <option value="">{say.choose}</option>
              {seen.proposals.map((each, index) => (
                <option key={index} value={index}>
                  {wayText(each, language)}
                </option>
              ))}
            </Select>
          )}
        </Labelled>
      )}
      {seen && proposal && !("refused" in seen.hand) && (
        <>
          <span>{wayText(proposal, language)}</span>
          <Compared hand={seen.hand} proposal={proposal} />
          <Formula>{formulaOf(proposal.call, language)}</Formula>
          <Place hand={seen.hand} free={seen.free!} />
          <Button size="small" className={styles.button} onClick={() => insert(proposal)}>
            {say.insert(columnLetters(seen.free!))}
          </Button>
        </>
      )}
      <div role="status">
        {outcome && <Said outcome={outcome} free={seen?.free} onUndo={undo} />}
      </div>
    </section>
  );
}

/** Which column was read, or why it is none. */
function Facts({ seen }: { readonly seen: SeenColumn }) {
  const { language } = usePaneFacts();
  const say = handColumnText(language);
  const { hand, hiddenRows, has1904Days, proposals } = seen;
  if ("refused" in hand)
    return <Notice kind="problem">{say.refused[hand.refused](hand.at)}</Notice>;
  const count = hand.values.filter((value) => value !== undefined).length;
  return (
    <>
      <span>{say.column(hand.heading, cellsIn(hand, hand.column), count)}</span>
      {hiddenRows > 0 && <Notice kind="note">{say.hiddenRows(hiddenRows)}</Notice>}
      {has1904Days && <Notice kind="problem">{say.days1904}</Notice>}
      {proposals.length === 0 && <Notice kind="note">{say.nothingFits}</Notice>}
    </>
  );
}

/** Where the formula goes, if not right beside the column. */
function Place({ hand, free }: { readonly hand: Column; readonly free: number }) {
  const say = handColumnText(usePaneFacts().language);
  const beside = hand.column + 1;
  return free === beside ? null : (
    <span>{say.notFree(columnLetters(beside), columnLetters(free))}</span>
  );
}

function Said(props: {
  readonly outcome: Outcome;
  readonly free: number | undefined;
  readonly onUndo: ReturnType<typeof useHandColumn>["undo"];
}) {
  const { outcome, free = 0, onUndo } = props;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const paneTexts = useTexts();
  const say = handColumnText(language);
  switch (outcome.kind) {
    case "inserted":
      return (
        <Notice kind="done">
          <span>{say.inserted(outcome.inserted.address)}</span>
          <Button size="small" className={styles.button} onClick={() => onUndo(outcome.inserted)}>
            {inspectionText(language).undo}
          </Button>
        </Notice>
      );
    case "undone":
      return <Notice kind="done">{say.undone}</Notice>;
    case "noLongerFree":
      return <Notice kind="problem">{say.noLongerFree(columnLetters(free))}</Notice>;
    case "notUndone":
      return <Notice kind="problem">{say.notUndone(outcome.address)}</Notice>;
    case "notRead":
      return <Notice kind="problem">{say.failed(excelErrorWords(outcome.error))}</Notice>;
    case "refused":
      return <Notice kind="problem">{excelErrorText(outcome.error, paneTexts)}</Notice>;
  }
}
