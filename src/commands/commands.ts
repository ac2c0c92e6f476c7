/** What buttons of the ribbon and of a cell's menu do, as the manifest names it. */
export const COMMANDS = [
  "newGrantYear",
  "explainCell",
  "findFunction",
  "checkWorkbook",
  "checkInstallation",
] as const;

export type Command = (typeof COMMANDS)[number];

/** Ties the commands to what they are to open, and shows the pane for it. */
export function associateCommands(open: (command: Command) => void): void {
  for (const command of COMMANDS)
    Office.actions?.associate(command, (event: Office.AddinCommands.Event) => {
      open(command);
      Office.addin
        .showAsTaskpane()
        .catch(() => undefined)
        .finally(() => event.completed());
    });
}
