import { useMemo } from "react";
import { hasContract } from "../../../engine/grantYear/parties";
import { COURSE_FIELDS } from "../../../engine/year/fields";
import { bookText } from "../../../locales/bookText";
import { taskText } from "../../../locales/taskText";
import { grantorOf } from "../../../workbook/book/desk";
import { wordIn } from "../../../workbook/layout/words";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { usePaneFacts } from "../../PaneContext";
import { labelsOf } from "../core/labelsOf";
import type { TypedRow } from "../core/typedRows";
import { DraftNotes } from "../DraftNotes";
import { EntryList } from "../EntryList";
import { FindingLines } from "../FindingLines";
import { OpenChoices } from "../OpenChoices";
import { Section } from "../Section";
import { useCourseDraft, withKept } from "../useCourseDraft";
import { useKept } from "../useKept";
import { useShowRow } from "../useShowRow";
import { WriteBar } from "../WriteBar";
import { amendmentEffect } from "../core/amendmentEffect";
import {
  NO_AMENDMENTS,
  readAmendments,
  amendedSince,
  readKept,
  type TypedAmendments,
} from "./core/newAmendments";
import { namedFinding } from "../core/namedFinding";
import { EffectSection } from "./EffectSection";
import { NewAmendments } from "./NewAmendments";
import { Notices } from "./Notices";
import { SynopsisSection } from "./SynopsisSection";

const LISTS = ["documents", "clauses", "notices", "choices"] as const;
const ASKED = ["followOn"] as const;
const FORM = { read: readKept, save: (typed: TypedAmendments) => typed, since: amendedSince };
/** Findings that say of a contract that it has to follow. */
const OUTDATED: readonly string[] = ["childContractOutdated", "followOnOpen"];

/** The documents of a grant year and their clauses, what a new one changes, and any two versions. */
export function Versions(props: { readonly read: ReadGrantYear; readonly onWritten: () => void }) {
  const { read, onWritten } = props;
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  const draft = useCourseDraft(read, LISTS);
  const { show, problem } = useShowRow(read);
  const amended = useKept(`KIM.typed.amendments.${read.ending}.${language}`, NO_AMENDMENTS, FORM);
  const { typed } = amended;
  const isAmended = typed.changes.length > 0;
  const { grantYear, plan, course, figures } = draft;
  const bodies = grantYear.bodies.map(({ name }) => name);
  const papers = course.documents ?? [];
  const amending = useMemo(
    () => readAmendments(typed, course.documents ?? [], language),
    [typed, course.documents, language],
  );
  const { amendments, obstacle } = amending;
  const wanted = useMemo(
    () => ({ ...grantYear, amendments: [...grantYear.amendments, ...amendments] }),
    [grantYear, amendments],
  );
  const effect = useMemo(
    () => amendmentEffect({ plan, findings: figures.findings }, wanted, amendments),
    [plan, figures, wanted, amendments],
  );
  const outdated = figures.findings.filter(({ code }) => OUTDATED.includes(code));
  const grantor = grantorOf(grantYear, bookText(language));
  const textIn = ({ cells }: TypedRow, field: string): string => cells[field]?.trim() ?? "";
  const ofDocument = (row: TypedRow) => {
    const [from, to, kind] = ["from", "to", "kind"].map((field) => textIn(row, field));
    return {
      name: textIn(row, "id") || say.newDocument,
      what: [
        wordIn(COURSE_FIELDS.documents.kind, kind!, language),
        from === "" && to === "" ? "" : `${from || grantor} → ${to || grantor}`,
        textIn(row, "date"),
      ]
        .filter((part) => part !== "")
        .join(" · "),
    };
  };
  const ofClause = (row: TypedRow) => ({
    name: textIn(row, "section") || say.newClause,
    what: [textIn(row, "document"), textIn(row, "after")].filter((part) => part !== "").join(" · "),
  });
  const all = withKept(draft, { ...amended, isTyped: isAmended });
  return (
    <>
      <DraftNotes draft={all} />
      {problem}
      {outdated.length > 0 && (
        <Section title={say.outdated}>
          <FindingLines
            findings={outdated.map((finding) => ({
              severity: finding.severity,
              sentence: namedFinding(finding, language),
            }))}
          />
        </Section>
      )}
      {!hasContract(grantYear) && <Notices draft={draft} plan={effect?.plan ?? plan} />}
      <Section title={say.documents}>
        <EntryList
          draft={draft}
          list="documents"
          labels={labelsOf("documents", language)}
          names={{ from: bodies, to: bodies }}
          none={say.noDocuments}
          add={say.addDocument}
          fresh={{ kind: "AMENDMENT" }}
          wordsOf={ofDocument}
          onShow={(index) => show("documents", index)}
        />
      </Section>
      <Section title={say.clauses}>
        <EntryList
          draft={draft}
          list="clauses"
          labels={labelsOf("clauses", language)}
          names={{ document: papers.map(({ id }) => id) }}
          none={say.noClauses}
          add={say.addClause}
          fresh={{ subject: "OTHER" }}
          wordsOf={ofClause}
          onShow={(index) => show("clauses", index)}
        />
      </Section>
      <NewAmendments
        {...{ grantYear, papers, typed, read: amending }}
        onChange={(next) => amended.setTyped(() => next)}
      />
      {effect && <EffectSection effect={effect} />}
      <OpenChoices
        draft={draft}
        rules={ASKED}
        findings={[...figures.findings, ...(effect?.yearFindings ?? [])]}
      />
      <WriteBar
        read={read}
        draft={all}
        wanted={wanted}
        obstacle={obstacle ? say.obstacles[obstacle] : effect?.isHeld === false ? say.unsliced : ""}
        onWritten={onWritten}
      />
      <SynopsisSection grantYear={grantYear} />
    </>
  );
}
