import { registerCustomFunctions } from "../../../src/workbench/spreadsheet/customFunctions";
import { answerAfter } from "../../../src/workbench/spreadsheet/lateCalls";
import { englishExcel, germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { KIND, type Traits } from "../../../src/workbench/spreadsheet/traits";
import { behaveAs } from "../../../src/workbench/host/behaveAs";
import { CellEditing } from "../../../src/workbench/host/cellEditing";
import type { HostOptions } from "../../../src/workbench/host/excelHost";
import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { HostError } from "../../../src/workbench/host/wire/hostError";
import { startHost } from "../../../src/workbench/host/startHost";

/** A stand-in for KIM's functions: each cell times a factor, spilling in the shape of the range. */
const TIMES = {
  functions: [
    {
      id: "TIMES",
      name: "TIMES",
      description: "",
      parameters: [
        { name: "values", description: "", type: "any", dimensionality: "matrix" },
        { name: "factor", description: "", type: "any" },
      ],
      result: { type: "any", dimensionality: "matrix" },
    },
  ],
};

// The spreadsheet library reports each of its steps.
beforeAll(() => jest.spyOn(console, "debug").mockImplementation());

export function registerTimes(): void {
  registerCustomFunctions(TIMES as Parameters<typeof registerCustomFunctions>[0], {
    TIMES: (values: number[][], factor: number) =>
      values.map((row) => row.map((value) => value * factor)),
  });
}

type Host = Omit<HostOptions, "grid" | "traits" | "cellEditing">;

/** From now on the function says why it does not calculate. */
export function registerFailing(message: string): void {
  registerCustomFunctions(TIMES as Parameters<typeof registerCustomFunctions>[0], {
    TIMES: () => {
      throw Object.assign(new Error(message), { code: "#VALUE!" });
    },
  });
}

/** How this Excel is; without a word it is kind: the tests of the host say what they are about. */
export interface ExcelOptions extends Partial<Host>, Partial<Omit<Traits, "answers">> {
  /** At once, only when the test lets rounds pass, or so many milliseconds after each question. */
  answers?: "atOnce" | "byHand" | number;
}

/**
 * An empty workbook in an Excel of its own; `model` is the spreadsheet that the user sees. Late
 * answers arrive with `late.round()` or, all of them, with `settle()`.
 */
export function newExcel({ answers = "atOnce", ...options }: ExcelOptions = {}) {
  registerTimes();
  const language = options.language ?? "de";
  const traits = {
    ...KIND,
    ...options,
    answers: answers === "atOnce" ? answers : "late",
  } as const;
  const model = workbookModel(language === "de" ? germanExcel : englishExcel);
  const { late, registration } = behaveAs(traits, model);
  const grid = new SpreadsheetGrid(model);
  grid.cells.isManual = traits.calculation === "manual";
  const cellEditing = new CellEditing();
  if (late && typeof answers === "number") answerAfter(late, answers);
  const settle = () => late?.settle() ?? 0;
  /** What an action of the add-in returns, after Excel has calculated what it wrote. */
  const settled = async <Result>(action: Promise<Result>): Promise<Result> => {
    const result = await action;
    settle();
    return result;
  };
  const client = startHost({ ...options, grid, language, traits, cellEditing });
  return { ...client, model, grid, cellEditing, registration, late, settle, settled };
}

export type TestExcel = ReturnType<typeof newExcel>;

/** The code of the error that the client library throws. */
export async function errorOf(action: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await action;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("No error was thrown");
}

/** Each an add-in's routine, run on a workbook of its own in a kind Excel. */
export function scenarios(routines: Record<string, (excel: TestExcel) => Promise<void>>): void {
  test.each(Object.entries(routines))(
    "%s",
    (_, routine) => routine(newExcel({ ...KIND, answers: "atOnce" })),
    60_000,
  );
}

/** Lets the n-th change (a set, or a call that is no getter) of all batches fail; n is from 1. */
export function failingAt(n: number) {
  const changes: string[] = [];
  const watch: HostOptions["watch"] = (kind, target, member) => {
    if (kind === "call" && /^(get|_)/.test(member)) return;
    changes.push(`${target.constructor.name}.${member}`);
    if (changes.length === n) throw new HostError("GeneralException", "Injected by the test.");
  };
  return { watch, changes };
}
