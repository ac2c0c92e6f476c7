import { readFileSync } from "node:fs";
import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { functionMetadata } from "../../src/cli/functionMetadata";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { catalogue } from "../../src/functions/catalogue";
import { behaveAs } from "../../src/workbench/host/behaveAs";
import { CellEditing } from "../../src/workbench/host/cellEditing";
import { SpreadsheetGrid } from "../../src/workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../../src/workbench/host/osheet/workbookModel";
import { startHost } from "../../src/workbench/host/startHost";
import { registerCustomFunctions } from "../../src/workbench/spreadsheet/customFunctions";
import { germanExcel } from "../../src/workbench/spreadsheet/notation";
import { KIND } from "../../src/workbench/spreadsheet/traits";
import { insertGrantYears } from "../../src/workbook/write/insertGrantYears";
import { median } from "./inTurns";

const CASES = "test/cases/grantYears";
/** Nine bodies, and 54. */
const SMALL = "kreis-unna-2021-weiterleitung";
const LARGE = "musterkreis-2023-54-beteiligte";
const ROUNDS = 5;

export interface Written {
  /** Medians of processor time in milliseconds: all of it, and what the add-in takes of it. */
  readonly ms: number;
  readonly own: number;
  /** How many times as long as for nine bodies the add-in takes. */
  readonly ratio: number;
}

/**
 * How long a new grant year of 54 bodies takes until the stand-in for Excel shows its figures. The
 * add-in's own time is what passes between its requests; that of a request is the stand-in's.
 */
export async function writing(): Promise<Written> {
  registerCustomFunctions(await functionMetadata(), catalogue);
  const small = await times(SMALL);
  const large = await times(LARGE);
  return { ...large, ratio: large.own / small.own };
}

async function times(name: string): Promise<Omit<Written, "ratio">> {
  const { given } = JSON.parse(readFileSync(`${CASES}/${name}.json`, "utf8")) as {
    given: GrantYear;
  };
  const found: Omit<Written, "ratio">[] = [];
  // The first one warms up.
  for (let round = 0; round <= ROUNDS; round++) found.push(await timeOf(given));
  const [, ...counted] = found;
  const of = (part: "ms" | "own"): number => median(counted.map((each) => each[part]));
  return { ms: of("ms"), own: of("own") };
}

async function timeOf(grantYear: GrantYear): Promise<Omit<Written, "ratio">> {
  const model = workbookModel(germanExcel);
  behaveAs(KIND, model);
  const grid = new SpreadsheetGrid(model);
  const { Excel } = startHost({
    ...{ grid, language: "de", traits: KIND, cellEditing: new CellEditing() },
  });
  Object.assign(globalThis, { Excel });
  const { RequestContext } = Excel as unknown as typeof globalThis.Excel;
  const { sync } = RequestContext.prototype;
  let asked = 0;
  RequestContext.prototype.sync = async function <T>(this: Excel.RequestContext, value?: T) {
    const before = process.cpuUsage();
    const answer = await sync.call(this, value);
    asked += since(before);
    return answer as T;
  };
  const before = process.cpuUsage();
  const { kind } = await insertGrantYears([{ grantYear }], { language: "de" });
  const ms = since(before);
  if (kind !== "inserted") throw new Error(`Not in the workbook: ${kind}`);
  return { ms, own: ms - asked };
}

function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
