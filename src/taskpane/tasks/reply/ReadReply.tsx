import { Button, makeStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { replyText } from "../../../locales/replyText";
import { taskText } from "../../../locales/taskText";
import { wizardText } from "../../../locales/wizardText";
import { workbookFileText } from "../../../locales/workbookFileText";
import { notOnSheets } from "../../../workbook/book/notOnSheets";
import type { ReadGrantYear } from "../../../workbook/read/readGrantYear";
import { acceptReply } from "../../../workbook/reply/acceptReply";
import { replyProblem, replyRefusal, replySentences } from "../../../workbook/reply/replySentences";
import type { Workbook } from "../../../xlsx/model/workbook";
import { FileRefusal } from "../../../xlsx/read/fileRefusal";
import { readWorkbook } from "../../../xlsx/read/readWorkbook";
import { Input } from "../../inputs/Input";
import { Labelled } from "../../inputs/Labelled";
import { Notice } from "../../Notice";
import { usePaneFacts } from "../../PaneContext";
import { readDay } from "../../table/core/readDay";
import { ChangeMessage } from "../ChangeMessage";
import { Section } from "../Section";
import { useChange } from "../useChange";
import { useKeptTexts } from "../useKeptTexts";

const useStyles = makeStyles({
  file: { maxWidth: "100%" },
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

const NOT_RECEIVED = { received: "" };

/** Reads a reply sheet back: what differs first, then it is written as one change. */
export function ReadReply(props: { readonly read: ReadGrantYear; readonly onWritten: () => void }) {
  const { read, onWritten } = props;
  const { grantYear } = read;
  const styles = useStyles();
  const { language } = usePaneFacts();
  const { page: say } = replyText(language);
  const [workbook, setWorkbook] = useState<Workbook>();
  const [refusal, setRefusal] = useState<string>();
  const [taken, setTaken] = useState<Workbook>();
  const day = useKeptTexts(`KIM.typed.reply.${read.ending}.${language}`, NOT_RECEIVED);
  const { received } = day.typed;
  const changer = useChange(read, {
    onWritten: () => {
      setTaken(workbook);
      setWorkbook(undefined);
      day.putAway();
      onWritten();
    },
    onUndone: () => {
      setWorkbook((opened) => opened ?? taken);
      day.takeBack();
      onWritten();
    },
  });
  const receivedOn = received.trim() === "" ? undefined : readDay(received, language);
  const isDayWrong = received.trim() !== "" && receivedOn === undefined;
  const reply = useMemo(
    () => workbook && acceptReply(workbook, grantYear, { language, receivedOn }),
    [workbook, grantYear, language, receivedOn],
  );
  const open = (file: File | undefined): void => {
    setWorkbook(undefined);
    setRefusal(undefined);
    changer.dismiss();
    void file?.arrayBuffer().then((bytes) => {
      try {
        setWorkbook(readWorkbook(new Uint8Array(bytes)).workbook);
      } catch (error) {
        if (!(error instanceof FileRefusal)) throw error;
        setRefusal(workbookFileText(language).refused[error.reason](error.part));
      }
    });
  };
  return (
    <Section title={say.read}>
      <Labelled label={say.file}>
        {(labelled) => (
          <input
            {...labelled}
            type="file"
            accept=".xlsx"
            className={styles.file}
            onChange={({ target }) => open(target.files?.[0])}
          />
        )}
      </Labelled>
      <Labelled label={say.received} problem={isDayWrong ? taskText(language).row.day : undefined}>
        {(labelled) => (
          <Input
            {...labelled}
            value={received}
            onText={(text) => day.put({ received: text })}
            placeholder={wizardText(language).dayHint}
          />
        )}
      </Labelled>
      <div role="status">
        {refusal !== undefined && <Notice kind="problem">{refusal}</Notice>}
        {reply && "code" in reply && (
          <Notice kind="problem">
            <Sentences all={replyRefusal(reply, grantYear, language)} />
          </Notice>
        )}
        {reply && !("code" in reply) && (
          <Notice kind={reply.problems.length > 0 ? "problem" : "note"}>
            <strong>{say.from(reply.body)}</strong>
            {reply.problems.length > 0 ? (
              <Sentences all={reply.problems.map((each) => replyProblem(each, language))} />
            ) : (
              <Sentences all={replySentences(reply, language)} />
            )}
          </Notice>
        )}
      </div>
      {reply && !("code" in reply) && reply.course && (
        <Accept
          isHeld={notOnSheets({ ...grantYear, course: reply.course }).length === 0}
          onAccept={() => changer.write({ ...grantYear, course: reply.course! })}
        />
      )}
      <ChangeMessage changer={changer} isPast={workbook !== undefined} />
    </Section>
  );
}

function Sentences({ all }: { readonly all: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {all.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function Accept(props: { readonly isHeld: boolean; readonly onAccept: () => void }) {
  const styles = useStyles();
  const { page: say } = replyText(usePaneFacts().language);
  return props.isHeld ? (
    <Button appearance="primary" className={styles.button} onClick={props.onAccept}>
      {say.accept}
    </Button>
  ) : (
    <Notice kind="problem">{say.notHeld}</Notice>
  );
}
