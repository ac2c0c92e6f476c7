import "../../../src/workbench/spreadsheet/customFunctionsRuntime";
import {
  type Blank,
  type Implementations,
  registerCustomFunctions,
} from "../../../src/workbench/spreadsheet/customFunctions";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { openSpreadsheet } from "../../../src/workbench/spreadsheet/spreadsheet";

const matrix = (name: string, optional = false) => ({
  name,
  type: "any",
  dimensionality: "matrix",
  optional,
});
const scalar = (name: string, optional = false) => ({ name, type: "any", optional });

const metadata = {
  functions: [
    { id: "QUOTAS", name: "QUOTAS", parameters: [scalar("total"), matrix("weights")] },
    {
      id: "ECHO",
      name: "ECHO",
      parameters: [scalar("value"), matrix("cells", true), scalar("last", true)],
    },
    { id: "REFUSE", name: "REFUSE", parameters: [scalar("code"), scalar("message", true)] },
    {
      id: "GATHER",
      name: "GATHER",
      parameters: [scalar("first"), { ...matrix("more"), repeating: true }],
    },
    { id: "ANSWER", name: "ANSWER", parameters: [scalar("what")] },
    {
      id: "PLACE",
      name: "PLACE",
      parameters: [matrix("cells", true)],
      options: { requiresAddress: true },
    },
  ],
};

const answers: Readonly<Record<string, unknown>> = {
  text: "Kreis Unna",
  true: true,
  null: null,
  "not a number": NaN,
  infinite: [[1], [-Infinity]],
  nothing: undefined,
  list: [1, 2],
  empty: [],
  uneven: [[1, 2], [3]],
  block: [
    [1, 2],
    [3, 4],
  ],
  "null in a block": [[null], [1]],
};

class ErrorOfAnotherFrame {
  readonly code = "#N/A";
  readonly message = "aus dem anderen Rahmen";
}

let received: unknown[][] = [];
const implementations: Implementations = {
  QUOTAS(total: number, weights: number[][]) {
    const sum = weights.flat().reduce((all, weight) => all + weight, 0);
    return weights.map((row) => row.map((weight) => (total * weight) / sum));
  },
  ECHO(...args: unknown[]) {
    received.push(args);
    return 1;
  },
  GATHER(...args: unknown[]) {
    received.push(args);
    return 1;
  },
  REFUSE(code: string, message: string | null) {
    if (code === "bug") throw new TypeError("a bug");
    if (code === "other frame") return [[1], [new ErrorOfAnotherFrame()]];
    const known = CustomFunctions.ErrorCode[code as keyof typeof CustomFunctions.ErrorCode];
    throw new CustomFunctions.Error(known, message ?? undefined);
  },
  ANSWER: (what: string) => answers[what],
  PLACE: (cells: unknown, { address }: { address?: string }) => `${cells} ${address}`,
};

function open(contents = {}, blank: Blank = 0) {
  registerCustomFunctions(metadata, implementations, blank);
  return openSpreadsheet(germanExcel, contents);
}
const valuesOf = (formula: string, contents = {}) => {
  const evaluation = open(contents).evaluate(formula);
  return "values" in evaluation ? evaluation.values : evaluation.problem;
};
const error = (code: string, message = "") => ({ error: { code, message } });

beforeEach(() => {
  received = [];
});

describe("arguments", () => {
  const contents = { A1: 39, A2: 35, B1: "Unna", B2: true, A4: "=NV()", A5: "=1/0" };

  test("a matrix parameter gets rows, a scalar parameter a value", () => {
    open(contents).evaluate("=KIM.ECHO(7;A1:B2;B1)");
    expect(received).toEqual([
      [
        7,
        [
          [39, "Unna"],
          [35, true],
        ],
        "Unna",
      ],
    ]);
  });

  test("a single value for a matrix parameter is a matrix of one cell, and the other way round", () => {
    open(contents).evaluate("=KIM.ECHO({5};A1)");
    expect(received).toEqual([[5, [[39]], null]]);
  });

  test("array constants arrive as typed", () => {
    open().evaluate('=KIM.ECHO(1;{1,5.-2;3,12%."a""b"})');
    expect(received[0]![1]).toEqual([
      [1.5, -2],
      [3.12 / 100, 'a"b'],
    ]);
  });

  test("omitted optional arguments are null", () => {
    open().evaluate("=KIM.ECHO(1)");
    open().evaluate("=KIM.ECHO(1;;)");
    open().evaluate("=KIM.ECHO(1;;2)");
    expect(received).toEqual([
      [1, null, null],
      [1, null, null],
      [1, null, 2],
    ]);
  });

  test("what repeats arrives in one array, each part in its shape", () => {
    open(contents).evaluate('=KIM.GATHER("a";A1:A2;5;{1.2})');
    open(contents).evaluate('=KIM.GATHER("a";7)');
    expect(received).toEqual([
      ["a", [[[39], [35]], [[5]], [[1, 2]]]],
      ["a", [[[7]]]],
    ]);
  });

  test.each([[0], [null], [""]] as const)(
    "in what repeats, one left out is a blank %j",
    (blank) => {
      open(contents, blank).evaluate('=KIM.GATHER("a";1;;A1;;C1)');
      expect(received).toEqual([["a", [[[1]], [[blank]], [[39]], [[blank]], [[blank]]]]]);
    },
  );

  test("what repeats must stand at least once, and an error in it is handed back", () => {
    expect(valuesOf('=KIM.GATHER("a")')).toMatchObject({ code: "tooFewArguments", least: 2 });
    expect(valuesOf('=KIM.GATHER("a";1;A4:A5;2)', contents)).toEqual([[error("#N/A")]]);
    expect(received).toEqual([]);
  });

  test.each([[0], [null], [""]] as const)("a blank cell arrives as %j", (blank) => {
    open(contents, blank).evaluate("=KIM.ECHO(C1;A2:A3;C2)");
    open(contents, blank).evaluate("=KIM.ECHO(;C1)");
    expect(received).toEqual([
      [blank, [[35], [blank]], blank],
      [blank, [[blank]], null],
    ]);
  });

  test("a real 0 and an empty text stay what they are", () => {
    open({ A1: 0, A2: '=""' }, null).evaluate("=KIM.ECHO(A1;A1:A2)");
    expect(received).toEqual([[0, [[0], [""]], null]]);
  });

  test("a range for a scalar parameter is #VALUE!, without a call", () => {
    expect(valuesOf("=KIM.ECHO(A1:A2)", contents)).toEqual([[error("#VALUE!")]]);
    expect(valuesOf("=KIM.ECHO({1.2})")).toEqual([[error("#VALUE!")]]);
    expect(received).toEqual([]);
  });

  test("an error in an argument is the result, the first one first, without a call", () => {
    expect(valuesOf("=KIM.ECHO(NV())")).toEqual([[error("#N/A")]]);
    expect(valuesOf("=KIM.ECHO(1;A1:A5)", contents)).toEqual([[error("#N/A")]]);
    expect(valuesOf("=KIM.ECHO(1;{1;#DIV/0!;#NV};#ZAHL!)")).toEqual([[error("#DIV/0!")]]);
    expect(valuesOf('=KIM.ECHO(1;"a"+1)')).toEqual([[error("#VALUE!")]]);
    expect(received).toEqual([]);
  });

  test("the message of an error argument is kept", () => {
    const inner = '=KIM.QUOTAS(KIM.REFUSE("notAvailable";"Satz unbekannt");{1;2})';
    expect(valuesOf(inner)).toEqual([[error("#N/A", "Satz unbekannt")]]);
  });

  test("too few and too many arguments are refused", () => {
    expect(valuesOf("=KIM.QUOTAS(1)")).toMatchObject({ code: "tooFewArguments", least: 2 });
    expect(valuesOf("=KIM.QUOTAS(1;2;3)")).toMatchObject({ code: "tooManyArguments", most: 2 });
  });
});

test("a function that asks for it gets the address of the cell behind its arguments", () => {
  expect(valuesOf("=C3", { A1: 7, C3: "=KIM.PLACE(A1)" })).toEqual([["7 Sheet1!C3"]]);
  expect(valuesOf("=C3", { C3: "=KIM.PLACE()" })).toEqual([["null Sheet1!C3"]]);
});

describe("results", () => {
  test("a block spills", () => {
    const sheet = open({ A1: 2, A2: 4, A3: 2, C1: "=KIM.QUOTAS(8;A1:A3)", D1: "=SUMME(C1#)" });
    expect(sheet.read("C1:D3")).toEqual([
      [2, 8],
      [4, ""],
      [2, ""],
    ]);
  });

  test("a row spills to the right", () => {
    expect(valuesOf("=KIM.QUOTAS(8;{1.3})")).toEqual([[2, 6]]);
  });

  test("a spill that meets a full cell is #SPILL!, which IFERROR catches", () => {
    const sheet = open({ C1: "=KIM.QUOTAS(8;{1;1})", C2: "belegt", D1: "=WENNFEHLER(C1;0)" });
    expect(sheet.read("C1:D2")).toEqual([
      [error("#SPILL!"), 0],
      ["belegt", ""],
    ]);
  });

  test.each([
    ["text", [["Kreis Unna"]]],
    ["true", [[true]]],
    ["null", [[0]]],
    ["block", answers["block"]],
    ["null in a block", [[0], [1]]],
    ["not a number", [[error("#NUM!")]]],
    ["infinite", [[1], [error("#NUM!")]]],
    ["nothing", [[error("#VALUE!")]]],
    ["list", [[error("#VALUE!")]]],
    ["empty", [[error("#VALUE!")]]],
    ["uneven", [[error("#VALUE!")]]],
  ])("%s", (what, expected) => {
    expect(valuesOf(`=KIM.ANSWER("${what}")`)).toEqual(expected);
  });
});

describe("errors", () => {
  test("keep their code; #VALUE! and #N/A also their message, as in Excel", () => {
    expect(valuesOf('=KIM.REFUSE("invalidValue";"Zeile 3")')).toEqual([
      [error("#VALUE!", "Zeile 3")],
    ]);
    expect(valuesOf('=KIM.REFUSE("notAvailable";"Los fehlt")')).toEqual([
      [error("#N/A", "Los fehlt")],
    ]);
    expect(valuesOf('=KIM.REFUSE("divisionByZero";"Summe 0")')).toEqual([[error("#DIV/0!")]]);
    expect(valuesOf('=KIM.REFUSE("invalidNumber")')).toEqual([[error("#NUM!")]]);
  });

  test("are known by their code, whatever their class, inside a block too", () => {
    const expected = [[1], [error("#N/A", "aus dem anderen Rahmen")]];
    expect(valuesOf('=KIM.REFUSE("other frame")')).toEqual(expected);
  });

  test("any other exception is #VALUE!", () => {
    expect(valuesOf('=KIM.REFUSE("bug")')).toEqual([[error("#VALUE!")]]);
  });

  test("are caught by native functions", () => {
    expect(valuesOf('=WENNFEHLER(KIM.REFUSE("invalidValue");7)')).toEqual([[7]]);
    expect(valuesOf('=ISTFEHLER(KIM.REFUSE("invalidValue"))')).toEqual([[true]]);
    expect(valuesOf('=WENNNV(KIM.REFUSE("notAvailable");8)')).toEqual([[8]]);
    expect(valuesOf('=SUMME(1;KIM.REFUSE("notAvailable";"Los fehlt"))')).toEqual([
      [error("#N/A", "Los fehlt")],
    ]);
  });
});

describe("registration", () => {
  const described = (parameter: object) => ({
    functions: [{ id: "ECHO", name: "ECHO", parameters: [{ name: "x", ...parameter }] }],
  });

  test("a function without implementation is reported", () => {
    expect(() => registerCustomFunctions(metadata, {})).toThrow("No function for QUOTAS");
  });

  test("a parameter that could not be passed as Excel does is reported", () => {
    const metadata = described({ type: "number" });
    expect(() => registerCustomFunctions(metadata, implementations)).toThrow("ECHO, x");
  });
});
