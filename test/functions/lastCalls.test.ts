import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { catalogue } from "../../src/functions/catalogue";
import { lastCallsAt, remembering } from "../../src/functions/lastCalls";
import { linesAgain } from "../../src/functions/linesAgain";
import { outcomeOf } from "./outcome";
import { column, TABLES } from "./tables";

type Args = readonly unknown[];
type Asked = keyof typeof catalogue;

/** Calls as Excel does: the invocation stands behind the arguments. */
function ask(address: string, id: Asked, args: Args): unknown {
  const run = remembering(id, catalogue[id], linesAgain);
  return run(...args, { address, functionName: id });
}
/** A call whose first argument is a column of so many cells; what it answers is of no concern. */
const months = (address: string, rows: number) =>
  remembering("MONTHS", () => 1, linesAgain)(Array<unknown>(rows).fill([44_197]), 44_561, "FULL", {
    address,
  });

test.each(Object.entries(TABLES))("%s answers the same and keeps what it was asked", (id, args) => {
  const asked = id as keyof typeof TABLES;
  const { values } = outcomeOf(asked, args) as { values: unknown };
  expect(ask(`Rechnung!${id}1`, asked, args)).toEqual(values);
  const [call, ...others] = lastCallsAt(`Rechnung!${id}1`);
  expect(others).toEqual([]);
  expect(call).toEqual({ id, args, run: catalogue[asked], again: linesAgain });
  // The cells are Excel's own: nothing is copied.
  for (const [i, arg] of args.entries()) expect(call!.args![i]).toBe(arg);
});

test("a repeating argument comes before the invocation", () => {
  const args = [[["SHARE"]], [[[100]], column(1, 2)]];
  expect(ask("A!A1", "STEPS", args)).toEqual(outcomeValues("STEPS", args));
  expect(lastCallsAt("A!A1")).toMatchObject([{ id: "STEPS", args }]);
});

test("a call that fails is kept too, and its error thrown", () => {
  const args = [column("?"), [[100]]];
  expect(() => ask("A!A2", "FORWARD", args)).toThrow();
  expect(lastCallsAt("A!A2")).toMatchObject([{ id: "FORWARD", args }]);
});

test("without an address nothing is kept, and arguments stay arguments", () => {
  const run = remembering("SHARE", catalogue.SHARE, linesAgain);
  expect(run([[100]], column(1, 1))).toEqual(column(50, 50));
  expect(run([[100]], column(1, 1), null, null, null, null, {})).toEqual(column(50, 50));
  expect(lastCallsAt("undefined")).toEqual([]);
});

test("of several calls of one formula the last eight are kept, in their order", () => {
  for (let rows = 1; rows <= 10; rows++) months("A!A3", rows);
  const sizes = lastCallsAt("A!A3").map(({ args }) => (args![0] as unknown[]).length);
  expect(sizes).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
});

describe("the memory is bounded", () => {
  const kept = (sheet: string, count: number) =>
    Array.from({ length: count }, (_, row) => lastCallsAt(`${sheet}!A${row}`).length);

  test("by addresses: the one that was asked longest ago is forgotten first", () => {
    for (let row = 0; row < 4000; row++) months(`B!A${row}`, 1);
    months("B!A0", 1);
    months("B!A4000", 1);
    const counts = kept("B", 4001);
    expect(counts.indexOf(0)).toBe(1);
    expect(counts.filter((count) => count === 0)).toHaveLength(1);
    expect(counts[0]).toBe(2);
  });

  test("by cells: old addresses make room", () => {
    for (let row = 0; row < 5; row++) months(`C!A${row}`, 100_000);
    expect(kept("C", 5)).toEqual([0, 1, 1, 1, 1]);
  });

  test("also at one address: its own older calls make room", () => {
    for (let round = 0; round < 2; round++) months("D!A0", 300_000);
    expect(lastCallsAt("D!A0")).toHaveLength(1);
    months("D!A1", 100_000);
    expect(kept("D", 2)).toEqual([1, 1]);
  });

  test("a call with more cells than are ever kept is known, without its arguments", () => {
    months("E!A0", 400_001);
    expect(lastCallsAt("E!A0")).toMatchObject([{ id: "MONTHS" }]);
    expect(lastCallsAt("E!A0")[0]!.args).toBeUndefined();
  });
});

const outcomeValues = (id: Asked, args: Args): unknown =>
  (outcomeOf(id, args) as { values: unknown }).values;
