import type { PageProps } from "../../pageProps";
import { useTexts } from "../../PaneContext";
import { TaskPage } from "../TaskPage";
import { ReadReply } from "./ReadReply";
import { SendReply } from "./SendReply";

/** Asks a body for staffing and cost, and takes back what it tells. */
export default function ReplyPage(props: PageProps) {
  return (
    <TaskPage page={props} heading={useTexts().pages.reply}>
      {(read, readAgain) => (
        <>
          <SendReply read={read} />
          <ReadReply key={read.ending} read={read} onWritten={readAgain} />
        </>
      )}
    </TaskPage>
  );
}
