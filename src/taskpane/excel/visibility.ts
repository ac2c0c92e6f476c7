/**
 * Tells whether the pane can be seen, whenever that changes; the answer ends that. The page lives on
 * when the user closes the pane.
 */
export function watchVisibility(tell: (isVisible: boolean) => void): () => void {
  let isOpen = true;
  let last = true;
  const look = (): void => {
    const isVisible = isOpen && document.visibilityState === "visible";
    if (isVisible !== last) tell((last = isVisible));
  };
  document.addEventListener("visibilitychange", look);
  const remove = Office.addin?.onVisibilityModeChanged(({ visibilityMode }) => {
    isOpen = visibilityMode !== "Hidden";
    look();
  });
  return () => {
    document.removeEventListener("visibilitychange", look);
    remove?.then((end) => end()).catch(() => undefined);
  };
}
