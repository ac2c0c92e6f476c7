import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { functionMetadata } from "../../src/cli/functionMetadata";
import { catalogue } from "../../src/functions/catalogue";

let folder: string;
const write = (name: string, source: string) => writeFileSync(join(folder, name), source);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "functions-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const half = `/**
 * Halves.
 * @customfunction HALF
 * @param values Column of numbers.
 * @param [step] Rounding step.
 */
export function half(values: any[][], step?: any): number[][] { return [[Number(step)]]; }
`;

test("describes every function of the catalogue, and no other one", async () => {
  const { functions } = await functionMetadata();
  expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(catalogue).sort());
});

test("one file per function; files without a function are left out", async () => {
  write("half.ts", half);
  write("helper.ts", "export const helper = 1;");
  write("version.ts", half.replaceAll("HALF", "VERSION").replaceAll("half", "version"));
  const { functions, ...rest } = await functionMetadata(folder);
  expect(rest).toEqual({});
  expect(functions.map(({ id }) => id)).toEqual(["HALF", "VERSION"]);
  expect(functions[0]!.parameters).toEqual([
    { name: "values", description: "Column of numbers.", type: "any", dimensionality: "matrix" },
    { name: "step", description: "Rounding step.", type: "any", optional: true },
  ]);
});

test("what the generator cannot describe is an error", async () => {
  write("half.ts", half.replace("values: any[][]", "values: Map<string, string>"));
  await expect(functionMetadata(folder)).rejects.toThrow("Map");
});

test("a folder without functions is an error", async () => {
  write("helper.ts", "export const helper = 1;");
  await expect(functionMetadata(folder)).rejects.toThrow("no function");
});
