import type { CourseDeadline } from "../../../engine/year/courseDeadlines";
import type { DeadlineState } from "../../../engine/year/deadlines";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { isoDayText, yearText } from "../../../locales/yearText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { usePaneFacts } from "../../PaneContext";
import { labelsOf } from "../core/labelsOf";
import { DraftNotes } from "../DraftNotes";
import { EntryList, type RowWords } from "../EntryList";
import { useCourseDraft } from "../useCourseDraft";
import { useShowRow } from "../useShowRow";
import { WriteBar } from "../WriteBar";

const LISTS = ["deadlines"] as const;

const STATES: readonly DeadlineState["state"][] = ["PASSED", "NEAR", "UNDATED", "OPEN", "DONE"];

/** The deadlines of a grant year with how they stand on a day, to be edited. */
export function Deadlines(props: { readonly read: ReadGrantYear; readonly onWritten: () => void }) {
  const { read, onWritten } = props;
  const { language } = usePaneFacts();
  const say = taskText(language).deadlines;
  const { row } = taskText(language);
  const draft = useCourseDraft(read, LISTS);
  const { show, problem } = useShowRow(read);
  const { deadlines } = draft.figures;
  const counts = STATES.flatMap((state) => {
    const count = deadlines.filter(({ at }) => at?.state === state).length;
    return count === 0 ? [] : [`${count} ${say.count[state]}`];
  });
  const wordsOf = (id: number): RowWords => {
    const index = deadlines.findIndex((_, at) => draft.idOf("deadlines", at) === id);
    const found = deadlines[index];
    return found ? words(found) : { name: say.newOne, what: "" };
  };
  const words = ({ deadline, at }: CourseDeadline): RowWords => {
    const { kinds } = yearText(language).deadlines;
    const kind = kinds[deadline.what] ?? row.nothing;
    const day = deadline.date === undefined ? row.nothing : isoDayText(deadline.date, language);
    const isOpen = at?.daysLeft !== undefined && at.state !== "DONE";
    return {
      name: [kind, deadline.body ?? ""].filter(Boolean).join(", "),
      what: [
        day,
        ...(at ? [say.count[at.state]] : []),
        ...(isOpen ? [say.left(at.daysLeft!)] : []),
      ].join(" · "),
    };
  };
  return (
    <>
      <DraftNotes draft={draft} />
      <Labelled
        label={say.asOf}
        hint={draft.asOf.trim() === "" ? say.asOfHint : null}
        problem={draft.isAsOfUnreadable ? row.day : undefined}
      >
        {(labelled) => (
          <Input
            {...labelled}
            value={draft.asOf}
            onText={draft.setAsOf}
            placeholder={wizardText(language).dayHint}
          />
        )}
      </Labelled>
      {counts.length > 0 && <div role="status">{counts.join(", ")}</div>}
      {problem}
      <EntryList
        draft={draft}
        list="deadlines"
        labels={labelsOf("deadlines", language)}
        names={{ body: read.grantYear.bodies.map(({ name }) => name) }}
        none={say.none}
        add={say.add}
        fresh={{ what: "PROOF" }}
        wordsOf={({ id }) => wordsOf(id)}
        onShow={(index) => show("deadlines", index)}
      />
      <WriteBar read={read} draft={draft} onWritten={onWritten} />
    </>
  );
}
