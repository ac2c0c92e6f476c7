import { taskText } from "../../../locales/taskText";
import { yearFindingWords } from "../../../locales/yearText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { Notice } from "../../Notice";
import { usePaneFacts } from "../../PaneContext";
import type { TypedRow } from "../core/typedRows";
import { EntryList } from "../EntryList";
import { Section } from "../Section";
import { useCourseDraft } from "../useCourseDraft";
import { Moved } from "./Moved";

const LISTS = ["releases", "takers"] as const;

/**
 * Who gives back how much from which day on and who would take it, with the effect on all of them:
 * a preview, nothing of it is written.
 */
export function Reassignment({ read }: { readonly read: ReadGrantYear }) {
  const { language } = usePaneFacts();
  const { reassignment: say, staffing } = taskText(language);
  const draft = useCourseDraft(read, LISTS);
  const { reassignments, findings } = draft.figures;
  const bodies = read.grantYear.bodies.map(({ name }) => name);
  const open = findings.filter(
    ({ list, index }) => (list === "releases" || list === "takers") && index === undefined,
  );
  const words =
    (fresh: string) =>
    ({ cells }: TypedRow) => ({
      name: cells["body"]?.trim() || fresh,
      what: [
        ...(cells["fte"] ? [staffing.fte(cells["fte"])] : []),
        ...(cells["weight"] ? [say.byKey(cells["weight"])] : []),
        ...(cells["from"] ? [say.since(cells["from"])] : []),
      ].join(" · "),
    });
  return (
    <>
      <p style={{ margin: 0 }}>{say.preview}</p>
      <Section title={say.releases}>
        <EntryList
          draft={draft}
          list="releases"
          labels={{ body: say.body, fte: say.released, from: say.day }}
          names={{ body: bodies }}
          none={say.noReleases}
          add={say.addRelease}
          fresh={{}}
          wordsOf={words(say.newRelease)}
        />
      </Section>
      <Section title={say.takers}>
        <EntryList
          draft={draft}
          list="takers"
          labels={{ body: say.body, weight: say.key, lot: say.lot }}
          names={{ body: bodies }}
          none={say.noTakers}
          add={say.addTaker}
          fresh={{}}
          wordsOf={words(say.newTaker)}
        />
      </Section>
      {open.map((finding) => (
        <Notice key={`${finding.code} ${finding.day}`} kind="problem">
          {yearFindingWords(finding, language)}
        </Notice>
      ))}
      {reassignments.map((each) => (
        <Moved key={each.day} reassigned={each} />
      ))}
    </>
  );
}
