import type { PageProps } from "../../pageProps";
import { useTexts } from "../../PaneContext";
import { TaskPage } from "../TaskPage";
import { Deadlines } from "./Deadlines";

/** What is due when, and how it stands. */
export default function DeadlinesPage(props: PageProps) {
  return (
    <TaskPage page={props} heading={useTexts().pages.deadlines}>
      {(read, readAgain) => <Deadlines key={read.ending} read={read} onWritten={readAgain} />}
    </TaskPage>
  );
}
