import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { AS_OF } from "../../../engine/year/fields";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { usePaneFacts } from "../../PaneContext";
import { nextId, typedRows, valueOf } from "../core/typedRows";
import type { CourseDraft } from "../useCourseDraft";
import type { KeptTexts } from "../useKeptTexts";
import { closingsOf } from "./core/closingsOf";

/** The day and the document, as they are typed. */
export const NOT_CLOSED = { day: "", document: "" };

/** Closes the settlement with a day and a document: what moves later is shown beside it. */
export function Close(props: {
  readonly draft: CourseDraft;
  readonly closing: KeptTexts<typeof NOT_CLOSED>;
}) {
  const { draft, closing } = props;
  const { language } = usePaneFacts();
  const { settlement: say, row } = taskText(language);
  const { day, document } = closing.typed;
  const [count, setCount] = useState(0);
  const { bodies } = draft.figures;
  const date = day.trim() === "" ? undefined : valueOf(day, AS_OF, language);
  const given = { date: String(date), document: document.trim() };
  const closings = closingsOf(bodies, draft.course.closings ?? [], given);
  const isSettled = bodies.every(({ settled }) => settled !== undefined);
  const isReady = closings.length > 0 && date !== undefined && given.document !== "";
  if (!isSettled) return <div>{say.closeLater}</div>;
  const close = (): void => {
    const rows = draft.rows("closings");
    const next = nextId(rows);
    const added = typedRows({ closings }, "closings", language).map(({ cells }, at) => ({
      ...{ id: next + at, cells },
    }));
    draft.setRows("closings", [...rows, ...added]);
    setCount(closings.length);
    closing.setTyped(() => NOT_CLOSED);
  };
  return (
    <>
      {closings.length > 0 && (
        <>
          <Labelled
            label={say.closedOn}
            problem={day.trim() !== "" && date === undefined ? row.day : undefined}
          >
            {(labelled) => (
              <Input
                {...labelled}
                value={day}
                onText={(text) => closing.put({ day: text })}
                placeholder={wizardText(language).dayHint}
              />
            )}
          </Labelled>
          <Labelled label={say.closedBy}>
            {(labelled) => (
              <Input
                {...labelled}
                value={document}
                onText={(text) => closing.put({ document: text })}
              />
            )}
          </Labelled>
          <Button style={{ alignSelf: "flex-start" }} disabledFocusable={!isReady} onClick={close}>
            {say.close(closings.length)}
          </Button>
        </>
      )}
      <div role="status">{count > 0 && draft.isEdited && say.closed(count)}</div>
    </>
  );
}
