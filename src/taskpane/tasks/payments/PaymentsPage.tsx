import type { PageProps } from "../../pageProps";
import { useTexts } from "../../PaneContext";
import { TaskPage } from "../TaskPage";
import { Payments } from "./Payments";

/** Who paid whom, as planned and as paid. */
export default function PaymentsPage(props: PageProps) {
  return (
    <TaskPage page={props} heading={useTexts().pages.payments}>
      {(read, readAgain) => <Payments key={read.ending} read={read} onWritten={readAgain} />}
    </TaskPage>
  );
}
