import { Button } from "@fluentui/react-components";
import { Notice } from "./Notice";
import { useTexts } from "./PaneContext";

/** Did a file of the add-in itself not arrive? Neither Excel nor the page is to blame then. */
export const isNotLoaded = (error: unknown): boolean =>
  (error as Partial<Error> | undefined)?.name === "ChunkLoadError";

/** What to do when a part of the pane did not arrive. */
export function LoadFailure() {
  const { failure } = useTexts();
  return (
    <div role="alert">
      <Notice kind="problem">
        <span>{failure.notLoaded}</span>
        <Button style={{ alignSelf: "flex-start" }} onClick={() => window.location.reload()}>
          {failure.reload}
        </Button>
      </Notice>
    </div>
  );
}
