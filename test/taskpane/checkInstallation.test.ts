import { associateCheck } from "../../src/commands/checkInstallation";
import { newExcel } from "../workbench/host/excel";

test("the ribbon's button shows the pane, opens the page and says when it is done", async () => {
  const told: string[] = [];
  const { Office, actions } = newExcel({ showTaskpane: (shown) => told.push(`pane ${shown}`) });
  Object.assign(globalThis, { Office });
  associateCheck(() => told.push("page"));
  await new Promise<void>((completed) => actions.get("checkInstallation")!({ completed }));
  expect(told).toEqual(["page", "pane true"]);
});

test("where Excel has no ribbon for it, nothing is tied", () => {
  Object.assign(globalThis, { Office: {} });
  expect(() => associateCheck(() => undefined)).not.toThrow();
});
