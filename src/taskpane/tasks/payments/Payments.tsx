import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Transfer } from "../../../engine/grantYear/course";
import { bookText } from "../../../locales/bookText";
import { ledgerText } from "../../../locales/ledgerText";
import { taskText } from "../../../locales/taskText";
import { isoDayText, yearFindingSentence } from "../../../locales/yearText";
import { grantorOf } from "../../../workbook/book/desk";
import { wordFor } from "../../../workbook/layout/words";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { Notice } from "../../Notice";
import { usePaneFacts } from "../../PaneContext";
import { balancesAfter } from "./core/balanceAfter";
import { replanned } from "./core/plannedPayments";
import { labelsOf } from "../core/labelsOf";
import { nextId, type TypedRow, typedRows } from "../core/typedRows";
import { DraftNotes } from "../DraftNotes";
import { EntryList, type RowWords } from "../EntryList";
import { Section } from "../Section";
import { useCourseDraft } from "../useCourseDraft";
import { useShowRow } from "../useShowRow";
import { WriteBar } from "../WriteBar";
import { Balances } from "./Balances";
import { TakeList } from "./TakeList";
import { useFigureTexts } from "../staffing/useFigureTexts";

const LISTS = ["payments"] as const;

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

/** The ledger of a grant year: what everyone has, what is wrong, the payments, the treasury's list. */
export function Payments(props: { readonly read: ReadGrantYear; readonly onWritten: () => void }) {
  const { read, onWritten } = props;
  const { plan, grantYear } = read;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const say = ledgerText(language);
  const { row: rowSays } = taskText(language);
  const draft = useCourseDraft(read, LISTS);
  const { show, problem } = useShowRow(read);
  const [taken, setTaken] = useState<string>();
  const { payments = [] } = draft.course;
  const balances = balancesAfter(payments);
  const planned = replanned(plan, draft.course);
  const { euro: money } = useFigureTexts();
  const grantor = grantorOf(grantYear, bookText(language));

  /** Rows that are as they were stay as they were typed; the others are on no sheet yet. */
  const put = (after: readonly Transfer[]): void => {
    const known = draft.rows("payments");
    const next = nextId(known);
    draft.setRows(
      "payments",
      after.map((payment, at) => {
        const isKnown = payments.includes(payment);
        // What stood in its place and is not there any more has become it.
        const isNew = !isKnown && payments[at] !== undefined && after.includes(payments[at]);
        const before = isKnown ? payments.indexOf(payment) : isNew ? -1 : at;
        const row = known.find(({ id }) => id === draft.idOf("payments", before));
        if (isKnown && row) return row;
        const [{ cells }] = typedRows({ payments: [payment] }, "payments", language) as [TypedRow];
        const { id = next + at, at: place } = row ?? {};
        return { id, cells, ...(place !== undefined && { at: place }) };
      }),
    );
  };
  const words = (transfer: Transfer, balance: number | undefined): RowWords => {
    const { from = grantor, to = grantor, kind, actual, actualOn, plannedOn } = transfer;
    const [amount, day] = actual === undefined ? [transfer.planned, plannedOn] : [actual, actualOn];
    return {
      name: `${from} → ${to}`,
      what: [
        day === undefined ? rowSays.nothing : isoDayText(day, language),
        amount === undefined ? rowSays.nothing : money(amount),
        ...(kind === undefined ? [] : [wordFor(kind, language)]),
        actual === undefined ? say.planned : say.paid,
        ...(balance === undefined ? [] : [say.balanceAfter(from, money(balance))]),
      ].join(" · "),
    };
  };
  const ofAll = draft.figures.findings.filter(
    ({ list, index }) => list === "payments" && index === undefined,
  );
  return (
    <>
      <DraftNotes draft={draft} />
      <Balances bodies={draft.figures.bodies} />
      {ofAll.map((finding, at) => (
        <Notice key={at} kind={finding.severity === "error" ? "problem" : "question"}>
          {yearFindingSentence(finding, language)}
        </Notice>
      ))}
      {problem}
      <Section title={say.payments}>
        {planned.added + planned.dropped > 0 && (
          <Button size="small" className={styles.button} onClick={() => put(planned.payments)}>
            {planned.dropped === 0 ? say.addPlanned(planned.added) : say.replan}
          </Button>
        )}
        <EntryList
          draft={draft}
          list="payments"
          labels={labelsOf("ledger", language)}
          names={{ from: bodiesOf(read), to: bodiesOf(read) }}
          none={say.none}
          add={say.add}
          fresh={{ kind: "INSTALMENT" }}
          wordsOf={({ id }) => {
            const at = payments.findIndex((_, index) => draft.idOf("payments", index) === id);
            return at < 0 ? { name: say.newOne, what: "" } : words(payments[at]!, balances[at]);
          }}
          onShow={(index) => show("ledger", index)}
        />
      </Section>
      <Section title={say.take}>
        <TakeList
          plan={plan}
          course={draft.course}
          onTaken={(course, count) => {
            put(course.payments ?? []);
            setTaken(say.taken(count));
          }}
        />
        <div role="status">{taken !== undefined && <Notice kind="done">{taken}</Notice>}</div>
      </Section>
      <WriteBar
        read={read}
        draft={draft}
        onWritten={() => {
          setTaken(undefined);
          onWritten();
        }}
      />
    </>
  );
}

const bodiesOf = ({ grantYear }: ReadGrantYear): readonly string[] =>
  grantYear.bodies.map(({ name }) => name);
