import { Button } from "@fluentui/react-components";
import { taskText } from "../../../locales/taskText";
import { yearFindingWords } from "../../../locales/yearText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { usePaneFacts } from "../../PaneContext";
import { ChangeMessage, Discarded } from "../ChangeMessage";
import type { Labels } from "../core/labelsOf";
import type { TypedRow } from "../core/typedRows";
import { DraftNotes } from "../DraftNotes";
import { EntryList } from "../EntryList";
import { FindingLines } from "../FindingLines";
import { Section } from "../Section";
import { useChange } from "../useChange";
import { useCourseDraft, withKept } from "../useCourseDraft";
import { useKeptTexts } from "../useKeptTexts";
import { Accept } from "./Accept";
import { Moved } from "./Moved";

const LISTS = ["releases", "takers"] as const;
type List = (typeof LISTS)[number];
const NO_DECISION = { name: "", date: "" };

/**
 * Who gives back how much from which day on and who would take it; the effect on all of them is
 * shown before it is accepted as an amendment of the grant year.
 */
export function Reassignment(props: {
  readonly read: ReadGrantYear;
  readonly onWritten: () => void;
}) {
  const { read, onWritten } = props;
  const { language } = usePaneFacts();
  const { reassignment: say, staffing, write } = taskText(language);
  const draft = useCourseDraft(read, LISTS);
  const decision = useKeptTexts(`KIM.typed.decision.${read.ending}.${language}`, NO_DECISION);
  const all = withKept(draft, decision);
  const changer = useChange(read, {
    onWritten: () => {
      all.putAway();
      onWritten();
    },
    onUndone: () => {
      all.takeBack();
      onWritten();
    },
  });
  const discard = all.isEdited && (
    <Button
      style={{ alignSelf: "flex-start" }}
      onClick={() => {
        all.discard();
        changer.dismiss();
      }}
    >
      {write.discard}
    </Button>
  );
  const { reassignments, findings } = draft.figures;
  const bodies = read.grantYear.bodies.map(({ name }) => name);
  const open = findings.filter(
    ({ list, index }) => LISTS.some((each) => each === list) && index === undefined,
  );
  const labels: Readonly<Record<List, Labels>> = {
    releases: { body: say.body, fte: say.released, from: say.day },
    takers: { body: say.body, weight: say.key, lot: say.lot },
  };
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
      <DraftNotes draft={all} />
      {LISTS.map((list) => {
        const { title, none, add, fresh } = say.lists[list];
        return (
          <Section key={list} title={title}>
            <EntryList
              {...{ draft, list, none, add }}
              labels={labels[list]}
              names={{ body: bodies }}
              fresh={{}}
              wordsOf={words(fresh)}
            />
          </Section>
        );
      })}
      <FindingLines
        findings={open.map((finding) => ({
          severity: finding.severity,
          sentence: yearFindingWords(finding, language),
        }))}
      />
      {reassignments.map((each) => (
        <Moved key={each.day} reassigned={each} />
      ))}
      {reassignments.length > 0 ? (
        <Accept {...{ read, reassignments, changer, decision }}>{discard}</Accept>
      ) : (
        discard
      )}
      <Discarded draft={all} />
      <ChangeMessage changer={changer} isPast={all.isEdited} />
    </>
  );
}
