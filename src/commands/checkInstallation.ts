/** As the manifest names it. */
const ACTION = "checkInstallation";

/** Ties the ribbon's button to the page that it is to open, and shows the pane for it. */
export function associateCheck(open: () => void): void {
  Office.actions?.associate(ACTION, (event: Office.AddinCommands.Event) => {
    open();
    Office.addin
      .showAsTaskpane()
      .catch(() => undefined)
      .finally(() => event.completed());
  });
}
