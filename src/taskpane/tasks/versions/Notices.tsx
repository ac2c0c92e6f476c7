import type { Plan } from "../../../engine/grantYear/plan";
import { fieldTexts } from "../../../locales/findingText";
import { taskText } from "../../../locales/taskText";
import { isoDayText } from "../../../locales/yearText";
import { wordFor } from "../../../workbook/layout/words";
import { usePaneFacts } from "../../PaneContext";
import type { TypedRow } from "../core/typedRows";
import { EffectFindings } from "../EffectFindings";
import { EntryList, type RowWords } from "../EntryList";
import { Section } from "../Section";
import type { CourseDraft } from "../useCourseDraft";
import { useFigureTexts } from "../staffing/useFigureTexts";

/** What the Land has granted; a notice that comes later takes its place here among the others. */
export function Notices(props: {
  readonly draft: CourseDraft;
  /** With all that is typed on the page. */
  readonly plan: Plan;
}) {
  const { draft, plan } = props;
  const { language } = usePaneFacts();
  const { euro: money } = useFigureTexts();
  const { versions: say, row } = taskText(language);
  const { notices } = draft.grantYear;
  const wordsOf = ({ id }: TypedRow): RowWords => {
    const found = notices.find((_, at) => draft.idOf("notices", at) === id);
    if (!found) return { name: say.newNotice, what: "" };
    const { kind, reference, date, amount } = found;
    return {
      name: reference ?? wordFor(kind, language),
      what: [
        date === undefined ? row.nothing : isoDayText(date, language),
        amount === undefined ? row.nothing : money(amount),
      ].join(" · "),
    };
  };
  const findings = plan.findings.filter(({ where }) => where.list === "notices");
  return (
    <Section title={say.notices}>
      <EntryList
        draft={draft}
        list="notices"
        labels={fieldTexts(language).notices}
        names={{}}
        none={say.noNotices}
        add={say.addNotice}
        fresh={{ kind: notices.length === 0 ? "FIRST" : "AMENDMENT" }}
        wordsOf={wordsOf}
      />
      <EffectFindings effect={{ findings, yearFindings: [] }} />
    </Section>
  );
}
