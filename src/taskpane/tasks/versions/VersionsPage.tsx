import type { PageProps } from "../../pageProps";
import { useTexts } from "../../PaneContext";
import { TaskPage } from "../TaskPage";
import { Versions } from "./Versions";

/** Documents, what changed between two days, and what is to change. */
export default function VersionsPage(props: PageProps) {
  return (
    <TaskPage page={props} heading={useTexts().pages.versions}>
      {(read, readAgain) => <Versions key={read.ending} read={read} onWritten={readAgain} />}
    </TaskPage>
  );
}
