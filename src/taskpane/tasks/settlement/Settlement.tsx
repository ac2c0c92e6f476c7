import { CHOICES, type Rule } from "../../../engine/grantYear/course";
import { taskText } from "../../../locales/taskText";
import { isoDayText, yearFindingSentence } from "../../../locales/yearText";
import { wordFor } from "../../../workbook/layout/words";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { nearestCell } from "../../../engine/number/cell";
import { Notice } from "../../Notice";
import { usePaneFacts } from "../../PaneContext";
import { labelsOf } from "../core/labelsOf";
import type { TypedRow } from "../core/typedRows";
import { DraftNotes } from "../DraftNotes";
import { EntryList, type RowWords } from "../EntryList";
import { OpenChoices } from "../OpenChoices";
import { Section } from "../Section";
import { useCourseDraft, withKept } from "../useCourseDraft";
import { useKeptTexts } from "../useKeptTexts";
import { useShowRow } from "../useShowRow";
import { WriteBar } from "../WriteBar";
import { Close, NOT_CLOSED } from "./Close";
import { reasonsOf } from "./core/reasons";
import { SettledBodies } from "./SettledBodies";
import { Unproven } from "./Unproven";
import { useFigureTexts } from "../staffing/useFigureTexts";

const LISTS = ["proofs", "choices", "claims", "closings"] as const;
const ASKED = [
  ...(["entitlementBasis", "ceilingScope", "topUpSettlement"] as const),
  ...(["carryOver", "interestOn", "interimInterest", "surcharge"] as const),
] as const;

/** The settlement of a grant year: what follows, what is missing or open, then what it follows from. */
export function Settlement(props: {
  readonly read: ReadGrantYear;
  readonly onWritten: () => void;
}) {
  const { read, onWritten } = props;
  const { grantYear } = read;
  const { language } = usePaneFacts();
  const { settlement: say, row } = taskText(language);
  const draft = useCourseDraft(read, LISTS);
  const closing = useKeptTexts(`KIM.typed.closing.${read.ending}.${language}`, NOT_CLOSED);
  // The day of a closing is no entry yet when the others are written.
  const { discard, restore } = withKept(draft, closing);
  const { show, problem } = useShowRow(read);
  const { course, figures } = draft;
  const { euro: money } = useFigureTexts();
  const reasons = reasonsOf(course, figures, LISTS);
  /** The entry that was typed in a row. */
  const entryOf = <List extends (typeof LISTS)[number]>(list: List, { id }: TypedRow) =>
    (course[list] ?? []).find((_, at) => draft.idOf(list, at) === id) as
      NonNullable<(typeof course)[List]>[number] | undefined;
  const ofProof = (typed: TypedRow): RowWords => {
    const { post, cost, status } = entryOf("proofs", typed) ?? {};
    return {
      name: post ?? say.newProof,
      what: [
        cost === undefined ? row.nothing : money(cost),
        status === undefined ? row.nothing : wordFor(status, language),
      ].join(" · "),
    };
  };
  const ofChoice = (typed: TypedRow): RowWords => {
    const { rule, value, number, section, document } = entryOf("choices", typed) ?? {};
    return {
      name: rule === undefined ? say.newChoice : wordFor(rule, language),
      what: [
        value === undefined ? (number ?? row.nothing) : wordFor(value, language),
        section ?? document ?? say.noPlace,
      ].join(" · "),
    };
  };
  const ofClosing = (typed: TypedRow): RowWords => {
    const { body, date, document, repayment } = entryOf("closings", typed) ?? {};
    return {
      name: body ?? say.newClosing,
      what: [
        date === undefined ? row.nothing : isoDayText(date, language),
        document ?? row.nothing,
        ...(repayment === undefined ? [] : [say.repaid(money(repayment))]),
      ].join(" · "),
    };
  };
  const answersOf = ({ cells }: TypedRow) => ({
    value: Object.hasOwn(CHOICES, cells["rule"] ?? "") ? CHOICES[cells["rule"] as Rule] : [],
  });
  const ofClaim = (typed: TypedRow): RowWords => {
    const at = draft.rows("claims").findIndex(({ id }) => id === typed.id);
    const found = figures.claims.find((_, index) => draft.idOf("claims", index) === typed.id);
    const { kind, body } = entryOf("claims", typed) ?? {};
    const words = kind === undefined ? row.nothing : wordFor(`claim.${kind}`, language);
    const { amount, interest } = found ?? {};
    return {
      name: body === undefined ? say.newClaim(at + 1) : `${body}, ${words}`,
      what: [
        amount === undefined ? row.nothing : say.bearing(money(nearestCell(amount))),
        interest === undefined ? say.interestOpen : say.interest(money(nearestCell(interest))),
      ].join(" · "),
    };
  };
  return (
    <>
      <DraftNotes draft={draft} />
      {(course.proofs ?? []).length > 0 && (
        <SettledBodies
          grantYear={grantYear}
          figures={figures}
          before={draft.isEdited ? draft.before : undefined}
        />
      )}
      {reasons.map((finding, at) => (
        <Notice key={at} kind={finding.severity === "error" ? "problem" : "question"}>
          {yearFindingSentence(finding, language)}
        </Notice>
      ))}
      {problem}
      <OpenChoices draft={draft} rules={ASKED} findings={figures.findings} />
      <Unproven draft={draft} />
      <Section title={say.proofs}>
        <EntryList
          draft={draft}
          list="proofs"
          labels={labelsOf("proofs", language)}
          names={{ post: (course.posts ?? []).map(({ post }) => post) }}
          none={say.noProofs}
          add={say.addProof}
          fresh={{ status: "CHECKED" }}
          wordsOf={ofProof}
          onShow={(index) => show("proofs", index)}
        />
      </Section>
      <Section title={say.choices}>
        <EntryList
          draft={draft}
          list="choices"
          labels={labelsOf("choices", language)}
          names={answersOf}
          none={say.noChoices}
          add={say.addChoice}
          fresh={{}}
          wordsOf={ofChoice}
          onShow={(index) => show("choices", index)}
        />
      </Section>
      <Section title={say.claims}>
        <div>{say.claimsHint}</div>
        <EntryList
          draft={draft}
          list="claims"
          labels={labelsOf("claims", language)}
          names={{ body: grantYear.bodies.map(({ name }) => name) }}
          none={say.noClaims}
          add={say.addClaim}
          fresh={{}}
          wordsOf={ofClaim}
          onShow={(index) => show("claims", index)}
        />
      </Section>
      <Section title={say.closings}>
        {(course.proofs ?? []).length > 0 && <Close draft={draft} closing={closing} />}
        <EntryList
          draft={draft}
          list="closings"
          labels={labelsOf("closings", language)}
          names={{ body: grantYear.bodies.map(({ name }) => name) }}
          none={say.noClosings}
          add={say.addClosing}
          fresh={{}}
          wordsOf={ofClosing}
          onShow={(index) => show("closings", index)}
        />
      </Section>
      <WriteBar read={read} draft={{ ...draft, discard, restore }} onWritten={onWritten} />
    </>
  );
}
