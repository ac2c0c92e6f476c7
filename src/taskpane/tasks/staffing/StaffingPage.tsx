import type { PageProps } from "../../pageProps";
import { useTexts } from "../../PaneContext";
import { TaskPage } from "../TaskPage";
import { Staffing } from "./Staffing";

/** Who fills which post when, and what of it stays vacant. */
export default function StaffingPage(props: PageProps) {
  return (
    <TaskPage page={props} heading={useTexts().pages.staffing}>
      {(read, readAgain) => <Staffing key={read.ending} read={read} onWritten={readAgain} />}
    </TaskPage>
  );
}
