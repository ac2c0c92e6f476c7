import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { nameKey } from "../../../engine/names/nameKey";
import { handoverText } from "../../../locales/handoverText";
import { replyText } from "../../../locales/replyText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { replyWorkbook } from "../../../workbook/reply/replyWorkbook";
import { writeWorkbook } from "../../../xlsx/write/writeWorkbook";
import { excelErrorText } from "../../excel/excelErrorText";
import { openWorkbook } from "../../excel/openWorkbook";
import { Labelled } from "../../inputs/Labelled";
import { Select } from "../../inputs/Select";
import { Notice } from "../../Notice";
import { usePaneFacts, useTexts } from "../../PaneContext";
import { Section } from "../Section";

const useStyles = makeStyles({
  text: { margin: 0 },
  button: { alignSelf: "flex-start" },
});

/** Makes the reply sheet of a body as a new workbook. */
export function SendReply({ read }: { readonly read: ReadGrantYear }) {
  const { plan, grantYear } = read;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const paneTexts = useTexts();
  const { page: say } = replyText(language);
  const { page: handover } = handoverText(language);
  const posts = grantYear.course?.posts ?? [];
  const bodies = plan.rows.filter(({ name }) =>
    posts.some(({ body = "" }) => nameKey(body) === nameKey(name)),
  );
  const [chosen, setChosen] = useState(
    (bodies.find(({ isRecipient }) => !isRecipient) ?? bodies[0])?.index,
  );
  const [said, setSaid] = useState<{ readonly kind: "done" | "problem"; readonly text: string }>();
  const make = (index: number): void => {
    const workbook = replyWorkbook(plan, index, language);
    const file = `${workbook.sheets[0]!.name}.xlsx`;
    const body = plan.rows.find((row) => row.index === index)!.name;
    openWorkbook(writeWorkbook(workbook), file).then(
      (how) =>
        setSaid({
          kind: "done",
          text: how === "opened" ? handover.opened(body) : handover.downloaded(file),
        }),
      (error: unknown) => setSaid({ kind: "problem", text: excelErrorText(error, paneTexts) }),
    );
  };
  return (
    <Section title={say.send}>
      <p className={styles.text}>{chosen === undefined ? say.noPosts : say.about}</p>
      {chosen !== undefined && (
        <>
          <Labelled label={handover.body}>
            {(labelled) => (
              <Select
                {...labelled}
                value={String(chosen)}
                onText={(index) => setChosen(Number(index))}
              >
                {bodies.map(({ index, name }) => (
                  <option key={index} value={index}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Labelled>
          <Button size="small" className={styles.button} onClick={() => make(chosen)}>
            {handover.action}
          </Button>
        </>
      )}
      <div role="status">{said && <Notice kind={said.kind}>{said.text}</Notice>}</div>
    </Section>
  );
}
