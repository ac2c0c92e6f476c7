import { Button, makeStyles } from "@fluentui/react-components";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { taskText } from "../../locales/taskText";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { usePaneFacts } from "../PaneContext";
import { ChangeMessage, Discarded } from "./ChangeMessage";
import { useChange } from "./useChange";
import type { CourseDraft } from "./useCourseDraft";

const useStyles = makeStyles({ bar: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Writes the draft to the sheets, or lets go of it; and what became of that. */
export function WriteBar(props: {
  readonly read: ReadGrantYear;
  readonly draft: CourseDraft;
  /** What is to be written; without it the grant year of the draft. */
  readonly wanted?: GrantYear;
  /** Why nothing can be written yet, beside what cannot be read. */
  readonly obstacle?: string;
  readonly onWritten: () => void;
}) {
  const { read, draft, obstacle = "", onWritten } = props;
  const { wanted = draft.grantYear } = props;
  const styles = useStyles();
  const say = taskText(usePaneFacts().language).write;
  const changer = useChange(read, {
    onWritten: () => {
      draft.putAway();
      onWritten();
    },
    onUndone: () => {
      draft.takeBack();
      onWritten();
    },
  });
  const isUnreadable = draft.unreadable.length > 0 || draft.isAsOfUnreadable;
  const reason = isUnreadable ? say.obstacles : draft.isStale ? say.stale : obstacle;
  return (
    <>
      {draft.isEdited && (
        <>
          {reason !== "" && <div role="status">{reason}</div>}
          <div className={styles.bar}>
            <Button
              appearance="primary"
              disabledFocusable={reason !== ""}
              onClick={() => changer.write(wanted)}
            >
              {say.action}
            </Button>
            <Button
              onClick={() => {
                draft.discard();
                changer.dismiss();
              }}
            >
              {say.discard}
            </Button>
          </div>
        </>
      )}
      <Discarded draft={draft} />
      <ChangeMessage changer={changer} isPast={draft.isEdited} />
    </>
  );
}
