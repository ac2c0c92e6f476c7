import type { PageProps } from "../../pageProps";
import { useTexts } from "../../PaneContext";
import { TaskPage } from "../TaskPage";
import { Settlement } from "./Settlement";

/** What of the money is accepted and what goes back, from the proofs to the closing. */
export default function SettlementPage(props: PageProps) {
  return (
    <TaskPage page={props} heading={useTexts().pages.settlement}>
      {(read, readAgain) => <Settlement key={read.ending} read={read} onWritten={readAgain} />}
    </TaskPage>
  );
}
