import { associateCommands, COMMANDS } from "../../src/commands/commands";
import { newExcel } from "../workbench/host/excel";

test.each(COMMANDS)(
  "a button for %s shows the pane, opens the page and says when it is done",
  async (command) => {
    const told: string[] = [];
    const { Office, actions } = newExcel({ showTaskpane: (shown) => told.push(`pane ${shown}`) });
    Object.assign(globalThis, { Office });
    associateCommands((asked) => told.push(asked));
    await new Promise<void>((completed) => actions.get(command)!({ completed }));
    expect(told).toEqual([command, "pane true"]);
  },
);

test("where Excel has no ribbon for it, nothing is tied", () => {
  Object.assign(globalThis, { Office: {} });
  expect(() => associateCommands(() => undefined)).not.toThrow();
});
