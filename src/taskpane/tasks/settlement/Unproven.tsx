import { Button } from "@fluentui/react-components";
import { taskText } from "../../../locales/taskText";
import { usePaneFacts } from "../../PaneContext";
import { nextId } from "../core/typedRows";
import { Section } from "../Section";
import type { CourseDraft } from "../useCourseDraft";
import { postsWithoutRow, unprovenPosts } from "./core/unprovenPosts";

/** Whose proof is missing, and of which post. */
export function Unproven({ draft }: { readonly draft: CourseDraft }) {
  const say = taskText(usePaneFacts().language).settlement;
  const { course } = draft;
  const missing = unprovenPosts(course);
  const without = postsWithoutRow(course);
  if (!course.posts?.length) return <div>{say.noPosts}</div>;
  if (missing.length === 0) return <div>{say.allProven}</div>;
  const addRows = (): void => {
    const rows = draft.rows("proofs");
    const next = nextId(rows);
    const added = without.map(({ post }, at) => ({
      ...{ id: next + at, cells: { post, status: "MISSING" } },
    }));
    draft.setRows("proofs", [...rows, ...added]);
  };
  return (
    <Section title={say.missing(missing.length)}>
      <ul style={{ margin: 0, paddingLeft: 20 }}>
        {missing.map(({ post, body, isReceived }) => (
          <li key={post}>
            {post} ({body}): {isReceived ? say.isReceived : say.isMissing}
          </li>
        ))}
      </ul>
      {without.length > 0 && (
        <Button size="small" style={{ alignSelf: "flex-start" }} onClick={addRows}>
          {say.addMissing(without.length)}
        </Button>
      )}
    </Section>
  );
}
