import { Button, makeStyles } from "@fluentui/react-components";
import { taskText } from "../../locales/taskText";
import type { ReadGrantYear } from "../../workbook/read/readGrantYear";
import { usePaneFacts } from "../PaneContext";
import { ChangeMessage } from "./ChangeMessage";
import { useChange } from "./useChange";
import type { CourseDraft } from "./useCourseDraft";

const useStyles = makeStyles({ bar: { display: "flex", flexWrap: "wrap", gap: "8px" } });

/** Writes the draft to the sheets, or lets go of it; and what became of that. */
export function WriteBar(props: {
  readonly read: ReadGrantYear;
  readonly draft: CourseDraft;
  readonly onWritten: () => void;
}) {
  const { read, draft, onWritten } = props;
  const styles = useStyles();
  const say = taskText(usePaneFacts().language).write;
  const changer = useChange(read, () => {
    draft.discard();
    onWritten();
  });
  const isUnreadable = draft.unreadable.length > 0 || draft.isAsOfUnreadable;
  return (
    <>
      {draft.isEdited && (
        <>
          {isUnreadable && <div role="status">{say.obstacles}</div>}
          <div className={styles.bar}>
            <Button
              appearance="primary"
              disabledFocusable={isUnreadable}
              onClick={() => changer.write({ ...read.grantYear, course: draft.course })}
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
      <ChangeMessage changer={changer} />
    </>
  );
}
