import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { nameKey } from "../../../engine/names/nameKey";
import { handoverText } from "../../../locales/handoverText";
import { replyText } from "../../../locales/replyText";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { replyWorkbook } from "../../../workbook/reply/replyWorkbook";
import { BodySelect } from "../../inputs/BodySelect";
import { Notice } from "../../Notice";
import { usePaneFacts } from "../../PaneContext";
import { useOpenedWorkbook } from "../../useOpenedWorkbook";
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
  const { page: say } = replyText(language);
  const { page: handover } = handoverText(language);
  const posts = grantYear.course?.posts ?? [];
  const bodies = plan.rows.filter(({ name }) =>
    posts.some(({ body = "" }) => nameKey(body) === nameKey(name)),
  );
  const [chosen, setChosen] = useState(
    (bodies.find(({ isRecipient }) => !isRecipient) ?? bodies[0])?.index,
  );
  const { said, open } = useOpenedWorkbook();
  const make = (index: number): void => {
    const body = plan.rows.find((row) => row.index === index)!.name;
    open(replyWorkbook(plan, index, language), handover.opened(body));
  };
  return (
    <Section title={say.send}>
      <p className={styles.text}>{chosen === undefined ? say.noPosts : say.about}</p>
      {chosen !== undefined && (
        <>
          <BodySelect label={handover.body} {...{ bodies, chosen }} onChoose={setChosen} />
          <Button size="small" className={styles.button} onClick={() => make(chosen)}>
            {handover.action}
          </Button>
        </>
      )}
      <div role="status">{said && <Notice kind={said.kind}>{said.text}</Notice>}</div>
    </Section>
  );
}
