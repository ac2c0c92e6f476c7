import type { FrameLocator } from "playwright-core";
import {
  expectedOf,
  look,
  setUp,
  type Shown,
  tearDown,
} from "../../workbench/host/scenarios/chain";
import { SHEET_SCENARIOS } from "../../workbench/host/scenarios/sheetScenarios";
import { TABLE_SCENARIOS } from "../../workbench/host/scenarios/tableScenarios";

const SCENARIOS = Object.entries({ ...TABLE_SCENARIOS, ...SHEET_SCENARIOS });

/** Runs a routine in the add-in's frame, with the client library that it has loaded. */
const run = <Result>(
  pane: FrameLocator,
  routine: (context: Excel.RequestContext) => Result,
): Promise<Awaited<Result>> =>
  pane.locator("html").evaluate(`Excel.run(async (context) => {
    const result = await (${String(routine)})(context);
    await context.sync();
    return result;
  })`);

/** What users do to sheets, one after the other in one workbook: what is shown, by name. */
export async function playScenarios(pane: FrameLocator): Promise<Record<string, Shown>> {
  const shown: Record<string, Shown> = {};
  for (const [name, { change }] of SCENARIOS) {
    await run(pane, setUp);
    await run(pane, change);
    shown[name] = await run(pane, look);
    await run(pane, tearDown);
  }
  return shown;
}

export const expectedScenarios = (): Record<string, Shown> =>
  Object.fromEntries(SCENARIOS.map(([name, scenario]) => [name, expectedOf(scenario)]));
