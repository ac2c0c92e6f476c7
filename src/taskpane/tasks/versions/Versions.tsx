import { useMemo, useState } from "react";
import { taskText } from "../../../locales/taskText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { usePaneFacts } from "../../PaneContext";
import { labelsOf } from "../core/labelsOf";
import type { TypedRow } from "../core/typedRows";
import { EntryList } from "../EntryList";
import { FindingLines } from "../FindingLines";
import { Section } from "../Section";
import { useCourseDraft } from "../useCourseDraft";
import { useShowRow } from "../useShowRow";
import { WriteBar } from "../WriteBar";
import { amendmentEffect } from "../core/amendmentEffect";
import { NO_AMENDMENTS, readAmendments } from "./core/newAmendments";
import { namedFinding } from "../core/namedFinding";
import { EffectSection } from "./EffectSection";
import { NewAmendments } from "./NewAmendments";
import { SynopsisSection } from "./SynopsisSection";

const LISTS = ["documents", "clauses"] as const;
/** Findings that say of a contract that it has to follow. */
const OUTDATED: readonly string[] = ["childContractOutdated", "followOnOpen"];

/** The documents of a grant year and their clauses, what a new one changes, and any two versions. */
export function Versions(props: { readonly read: ReadGrantYear; readonly onWritten: () => void }) {
  const { read, onWritten } = props;
  const { grantYear, plan } = read;
  const { language } = usePaneFacts();
  const say = taskText(language).versions;
  const draft = useCourseDraft(read, LISTS);
  const { show, problem } = useShowRow(read);
  const [typed, setTyped] = useState(NO_AMENDMENTS);
  const bodies = grantYear.bodies.map(({ name }) => name);
  const { course, figures } = draft;
  const papers = course.documents ?? [];
  const amending = useMemo(
    () => readAmendments(typed, course.documents ?? [], language),
    [typed, course.documents, language],
  );
  const { amendments, obstacle } = amending;
  const known = useMemo(() => ({ ...grantYear, course }), [grantYear, course]);
  const wanted = useMemo(
    () => ({ ...known, amendments: [...known.amendments, ...amendments] }),
    [known, amendments],
  );
  const effect = useMemo(
    () => amendmentEffect({ plan, findings: figures.findings }, wanted, amendments),
    [plan, figures, wanted, amendments],
  );
  const outdated = figures.findings.filter(({ code }) => OUTDATED.includes(code));
  const words =
    (fresh: string, name: string, others: readonly string[]) =>
    ({ cells }: TypedRow) => ({
      name: cells[name]?.trim() || fresh,
      what: others.flatMap((field) => cells[field]?.trim() || []).join(" · "),
    });
  return (
    <>
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
      <Section title={say.documents}>
        <EntryList
          draft={draft}
          list="documents"
          labels={labelsOf("documents", language)}
          names={{ from: bodies, to: bodies }}
          none={say.noDocuments}
          add={say.addDocument}
          fresh={{ kind: "AMENDMENT" }}
          wordsOf={words(say.newDocument, "id", ["from", "to", "date"])}
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
          wordsOf={words(say.newClause, "section", ["document", "after"])}
          onShow={(index) => show("clauses", index)}
        />
      </Section>
      <NewAmendments {...{ grantYear, papers, typed, read: amending }} onChange={setTyped} />
      {effect && <EffectSection effect={effect} />}
      <WriteBar
        read={read}
        draft={{
          ...draft,
          isEdited: draft.isEdited || typed.changes.length > 0,
          discard: () => {
            draft.discard();
            setTyped(NO_AMENDMENTS);
          },
        }}
        wanted={wanted}
        obstacle={obstacle ? say.obstacles[obstacle] : effect?.isHeld === false ? say.unsliced : ""}
        onWritten={onWritten}
      />
      <SynopsisSection grantYear={known} />
    </>
  );
}
