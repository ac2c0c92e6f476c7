import { wizardText } from "../../locales/wizardText";
import { Notice } from "../Notice";
import { usePaneFacts } from "../PaneContext";
import type { CourseDraft } from "./useCourseDraft";

/** Whether a draft is one from before the pane was closed, and whether it would be kept. */
export function DraftNotes({ draft }: { readonly draft: CourseDraft }) {
  const say = wizardText(usePaneFacts().language);
  if (!draft.isEdited) return null;
  return (
    <>
      {draft.isResumed && <div>{say.resumed}</div>}
      {!draft.isKept && <Notice kind="question">{say.notKept}</Notice>}
    </>
  );
}
