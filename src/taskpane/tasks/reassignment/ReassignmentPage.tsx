import type { PageProps } from "../../pageProps";
import { useTexts } from "../../PaneContext";
import { TaskPage } from "../TaskPage";
import { Reassignment } from "./Reassignment";

/** Posts that are given back, and who gets them. */
export default function ReassignmentPage(props: PageProps) {
  return (
    <TaskPage page={props} heading={useTexts().pages.reassignment}>
      {(read, readAgain) => <Reassignment key={read.ending} read={read} onWritten={readAgain} />}
    </TaskPage>
  );
}
