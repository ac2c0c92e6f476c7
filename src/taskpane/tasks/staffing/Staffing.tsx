import { Button } from "@fluentui/react-components";
import { taskText } from "../../../locales/taskText";
import { isoDayText, yearFindingSentence } from "../../../locales/yearText";
import { wordFor } from "../../../workbook/layout/words";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { usePaneFacts } from "../../PaneContext";
import { labelsOf } from "../core/labelsOf";
import { proposedPosts } from "../core/proposedPosts";
import { staffingEffect } from "../core/staffingEffect";
import type { TypedRow } from "../core/typedRows";
import { DraftNotes } from "../DraftNotes";
import { EntryList, type RowWords } from "../EntryList";
import { FindingLines } from "../FindingLines";
import { Section } from "../Section";
import { useCourseDraft } from "../useCourseDraft";
import { useShowRow } from "../useShowRow";
import { WriteBar } from "../WriteBar";
import { ByMethod } from "./ByMethod";
import { Effect } from "./Effect";
import { useFigureTexts } from "./useFigureTexts";

const LISTS = ["posts", "staffing"] as const;

/** The posts of a grant year and their staffing, to be edited; what follows stands above. */
export function Staffing(props: { readonly read: ReadGrantYear; readonly onWritten: () => void }) {
  const { read, onWritten } = props;
  const { language } = usePaneFacts();
  const say = taskText(language).staffing;
  const { nothing } = taskText(language).row;
  const { months, money } = useFigureTexts();
  const draft = useCourseDraft(read, LISTS);
  const { show, problem } = useShowRow(read);
  const { figures, before, course } = draft;
  const posts = draft.rows("posts");
  const general = figures.findings.filter(
    ({ list, index }) => list === "posts" && index === undefined,
  );
  const dayIn = (iso: string | undefined, otherwise: string): string =>
    iso === undefined ? otherwise : isoDayText(iso, language);
  const ofPost = ({ id, cells }: TypedRow): RowWords => {
    const found = figures.posts.find(({ index }) => draft.idOf("posts", index) === id);
    const staffed = found?.staffed;
    return {
      name: cells["post"]?.trim() || say.newPost,
      what: staffed
        ? say.ofPost(months(staffed.filled), months(staffed.vacant), money(staffed.staffedCeiling))
        : say.unknown,
    };
  };
  const ofRow = ({ id, cells }: TypedRow): RowWords => {
    const at = (course.staffing ?? []).findIndex((_, i) => draft.idOf("staffing", i) === id);
    const row = course.staffing?.[at];
    return {
      name: [
        cells["post"]?.trim() || say.newRow,
        say.days(dayIn(row?.from, nothing), dayIn(row?.until, say.toTheEnd)),
      ].join(", "),
      what: [
        row?.status === undefined ? nothing : wordFor(row.status, language),
        say.fte(cells["share"]?.trim() || nothing),
      ].join(" · "),
    };
  };
  return (
    <>
      <DraftNotes draft={draft} />
      <Effect
        now={staffingEffect(figures.posts, course)}
        before={
          draft.isEdited ? staffingEffect(before.posts, read.grantYear.course ?? {}) : undefined
        }
        hasPosts={figures.posts.length > 0}
      />
      <ByMethod grantYear={draft.grantYear} course={course} />
      {problem}
      <Section title={say.posts}>
        <FindingLines
          findings={general.map((finding) => ({
            severity: finding.severity,
            sentence: yearFindingSentence(finding, language),
          }))}
        />
        {posts.length === 0 && (
          <Button
            size="small"
            style={{ alignSelf: "flex-start" }}
            onClick={() => draft.setRows("posts", proposedPosts(read.plan, language))}
          >
            {say.propose}
          </Button>
        )}
        <EntryList
          draft={draft}
          list="posts"
          labels={labelsOf("namedPosts", language)}
          names={{
            body: read.grantYear.bodies.map(({ name }) => name),
            region: read.grantYear.regions.map(({ name }) => name),
          }}
          none={say.noPosts}
          add={say.addPost}
          fresh={{}}
          wordsOf={ofPost}
          onShow={(index) => show("namedPosts", index)}
        />
      </Section>
      <Section title={say.rows}>
        <EntryList
          draft={draft}
          list="staffing"
          labels={labelsOf("staffing", language)}
          names={{ post: posts.flatMap(({ cells }) => cells["post"]?.trim() || []) }}
          none={say.noRows}
          add={say.addRow}
          fresh={{ status: "FILLED" }}
          wordsOf={ofRow}
          onShow={(index) => show("staffing", index)}
        />
        <p style={{ margin: 0 }}>{say.privacy}</p>
      </Section>
      <WriteBar read={read} draft={draft} onWritten={onWritten} />
    </>
  );
}
