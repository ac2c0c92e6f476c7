import { setLanguage } from "../../src/locales/language";
import { type FunctionId, outcomeOf } from "./outcome";
import { column, row, TABLES, tables } from "./tables";

/** What Excel delivers for an empty cell, depending on the platform, and a real 0. */
const BLANKS = [0, "", null, undefined];

const replaced = (args: readonly unknown[], index: number, value: unknown): unknown[] =>
  args.map((argument, i) => (i === index ? value : argument));

afterEach(() => {
  setLanguage("de");
});

describe("blank is 0", () => {
  test.each(tables)(
    "KIM.%s: each kind of empty cell means the same in each argument",
    (id, args) => {
      expect(outcomeOf(id, args)).toHaveProperty("values");
      for (const [index, argument] of args.entries()) {
        const outcomes = BLANKS.map((blank) => {
          const cells = argument as unknown[][];
          const withBlank = Array.isArray(argument) ? [...cells.slice(0, -1), [blank]] : blank;
          return outcomeOf(id, replaced(args, index, withBlank));
        });
        for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
      }
    },
  );

  /** Their rows are not those of an argument: an inserted one is left out. */
  const LISTS = new Set<FunctionId>(["OUTLINE", "PAYMENTS"]);
  const TEXTS = new Set<FunctionId>(["BRANCH", "SOURCE"]);
  test.each(tables)("KIM.%s: a row in which everything is blank gives 0", (id, args) => {
    const nothing = TEXTS.has(id) ? "" : 0;
    const { values } = outcomeOf(id, args) as { values: unknown[][] };
    const row = LISTS.has(id) ? [] : [values[0]!.map(() => nothing)];
    for (const blank of BLANKS) {
      const inserted = args.map((argument) =>
        Array.isArray(argument)
          ? [(argument as unknown[][])[0], [blank], ...(argument as unknown[][]).slice(1)]
          : argument,
      );
      expect(outcomeOf(id, inserted)).toEqual({ values: [values[0], ...row, ...values.slice(1)] });
    }
  });
});

describe("an optional argument that is left out or blank has its default", () => {
  test.each<[FunctionId, number, unknown]>([
    ["SHARE", 2, 0.01],
    ["SHARE", 3, "HAMILTON"],
    ["ELIGIBLE", 1, 0.5],
    ["ROUNDFTE", 2, 0.5],
    ["ROUNDFTE", 3, 0.5],
    ["ROUNDFTE", 4, column(0, 0, 0)],
    ["ROUNDFTE", 5, column(0, 0, 0)],
    ["ROUNDFTE", 6, column(0, 0, 0)],
    ["MONTHS", 2, "CALENDAR"],
    ["FORWARD", 4, "CALENDAR"],
    ["BYYEAR", 3, "CALENDAR"],
    ["CHAIN", 3, "Land"],
    ["BRANCH", 2, "Land"],
    ["OUTLINE", 3, "SUM"],
    ["PAYMENTS", 4, "Land"],
    ["INSTALMENTS", 1, 2],
  ])("KIM.%s, argument %d: %j", (id, index, usual) => {
    const args = TABLES[id as keyof typeof TABLES];
    const expected = outcomeOf(id, replaced(args, index, usual));
    expect(expected).toHaveProperty("values");
    for (const blank of BLANKS) {
      expect(outcomeOf(id, replaced(args, index, blank))).toEqual(expected);
      expect(outcomeOf(id, replaced(args, index, [[blank]]))).toEqual(expected);
    }
  });

  test("without dates a whole year is forwarded", () => {
    expect(outcomeOf("FORWARD", [[[18]], [[57000]]])).toEqual({ values: [[1026000]] });
    expect(outcomeOf("FORWARD", [[[18]], [[57000]], [[""]], [[null]]])).toEqual({
      values: [[1026000]],
    });
  });

  test("the usual role is the coordination, the usual item the rate", () => {
    const coordination = outcomeOf("FTERATE", [[[2021]], [[1]], [["KOORDINATION"]]]);
    expect(coordination).toHaveProperty("values");
    expect(outcomeOf("FTERATE", [[[2021]], [[1]]])).toEqual(coordination);
    const source = outcomeOf("SOURCE", [[[2021]], [[1]], [["KOORDINATION"]]]);
    expect(outcomeOf("SOURCE", [[[2021]], [[1]], [[""]]])).toEqual(source);
  });

  test("none is a word, since blank is the default", () => {
    const shares = column(0.8, 0.2);
    expect(outcomeOf("ROUNDFTE", [1, shares, "OHNE", 0.25])).toEqual({
      values: column(0.75, 0.25),
    });
    expect(outcomeOf("ROUNDFTE", [1, shares, 0, 0.25])).toEqual({ values: column(1, 0) });
  });
});

/** Bad input whose message begins so and goes on with what to do. */
const refused = (beginning: string): object => ({
  code: "#VALUE!",
  message: expect.stringMatching(`^${beginning} (Bitte|Please) `) as unknown,
});

describe("what is no number is refused, naming the argument and the row", () => {
  test.each([
    ["k. A.", "„k. A.“ ist keine Zahl.", "“k. A.” is not a number."],
    ["1,5", "„1,5“ ist Text, keine Zahl.", "“1,5” is text, not a number."],
    ["12", "„12“ ist Text, keine Zahl.", "“12” is text, not a number."],
    [true, "WAHR ist keine Zahl.", "TRUE is not a number."],
    [false, "FALSCH ist keine Zahl.", "FALSE is not a number."],
  ])("%p", (cell, german, english) => {
    const inColumn = (): unknown => outcomeOf("SHARE", [100, column(1, 2, cell)]);
    expect(inColumn()).toEqual(refused(`Schlüssel, Zeile 3: ${german}`));
    expect(outcomeOf("SHARE", [100, row(1, cell)])).toEqual(
      refused(`Schlüssel, Spalte 2: ${german}`),
    );
    expect(
      outcomeOf("FORWARD", [
        [
          [1, 1],
          [1, cell],
        ],
        55000,
      ]),
    ).toEqual(refused(`VZÄ, Zeile 2, Spalte 2: ${german}`));
    expect(outcomeOf("SHARE", [cell, column(1, 2)])).toEqual(refused(`Gesamt: ${german}`));
    setLanguage("en");
    expect(inColumn()).toEqual(refused(`weights, row 3: ${english}`));
  });

  test.each([
    ["01.11.2021", "„01.11.2021“ ist Text, kein Datum.", "“01.11.2021” is text, not a date."],
    ["bald", "„bald“ ist kein Datum.", "“bald” is not a date."],
  ])("a day: %p", (cell, german, english) => {
    const inColumn = (): unknown =>
      outcomeOf("MONTHS", [column(44501, cell), column(44926, 44926)]);
    expect(inColumn()).toEqual(refused(`Beginn, Zeile 2: ${german}`));
    setLanguage("en");
    expect(inColumn()).toEqual(refused(`start, row 2: ${english}`));
  });

  test("days in messages cannot be mistaken", () => {
    const beforeTable = (): unknown =>
      outcomeOf("INTEREST", [[[1000]], [[44501]], [[44926]], [[45108, 0.0312]], 0.03]);
    expect(beforeTable()).toMatchObject({ message: expect.stringContaining("dem 01.07.2023") });
    setLanguage("en");
    expect(beforeTable()).toMatchObject({ message: expect.stringContaining("1 July 2023") });
  });

  const isNumeric = (argument: unknown): boolean => typeof [argument].flat(2)[0] === "number";
  test.each(tables)("KIM.%s: in each argument that takes numbers", (id, args) => {
    for (const [index, argument] of args.entries()) {
      if (!isNumeric(argument)) continue;
      const cells = argument as unknown[][];
      const wrong = Array.isArray(argument) ? [...cells.slice(0, -1), [true]] : true;
      const place = Array.isArray(argument) ? ", Zeile 3" : "";
      expect(outcomeOf(id, replaced(args, index, wrong))).toEqual({
        code: "#VALUE!",
        message: expect.stringMatching(
          new RegExp(`^[\\p{L} ]+${place}: WAHR ist (keine Zahl|kein Datum)\\. Bitte `, "u"),
        ),
      });
    }
  });
});
