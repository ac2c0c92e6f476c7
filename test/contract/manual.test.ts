import { readFileSync } from "node:fs";
import { printFunctionManual } from "../../src/cli/functionManual";
import { functionMetadata } from "../../src/cli/functionMetadata";
import { localisedMetadata } from "../../src/cli/localisedMetadata";
import { parameters } from "../../src/locales/de/parameters";
import { argumentsOf, contract, contractIds } from "./contract";
import { expectedOf, kimSpreadsheet, resultOf, type Values } from "./kimSpreadsheet";

const manual = readFileSync("docs/funktionen.md", "utf8");
const sections = new Map(
  manual
    .split(/^##+ /m)
    .map((section) => [/^KIM\.(\w+)\n/.exec(section)?.[1] ?? "", section] as const)
    .filter(([id]) => id !== ""),
);
const names: Readonly<Record<string, string>> = parameters;

/** The cells of the table rows of a section; a bar inside a cell is written as \|. */
const rowsOf = (section: string): string[][] =>
  section
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|")));

test("has one section for each function of the contract", () => {
  expect([...sections.keys()].sort()).toEqual([...contractIds].sort());
  expect(manual.match(/^### KIM\./gm)).toHaveLength(contractIds.length);
});

test("is printed from the present functions and texts (npm run manual)", async () => {
  const metadata = localisedMetadata(await functionMetadata(), "de");
  expect(await printFunctionManual(manual, metadata)).toBe(manual);
});

test("cannot be printed without a place for each function", async () => {
  const metadata = localisedMetadata(await functionMetadata(), "de");
  const incomplete = manual.replace("<!-- KIM.SHARE: Beispiele -->", "");
  await expect(printFunctionManual(incomplete, metadata)).rejects.toThrow("KIM.SHARE: Beispiele");
});

describe.each(contract)("$id", (agreed) => {
  const section = sections.get(agreed.id) ?? "";

  test("has the syntax of the contract", () => {
    const written = argumentsOf(agreed).flatMap(({ name, optional, repeating }) => [
      optional ? `[${names[name]}]` : names[name],
      ...(repeating ? ["…"] : []),
    ]);
    expect(section).toContain(`\n\`=KIM.${agreed.id}(${written.join("; ")})\`\n`);
  });

  test("explains each argument, in order", () => {
    const expected = argumentsOf(agreed).map(({ name, optional, range }) => [
      optional ? `[${names[name]}]` : names[name],
      range ? "Bereich" : "Wert",
    ]);
    const rows = rowsOf(section).filter(([, , kind]) => kind === "Bereich" || kind === "Wert");
    expect(rows.map(([, name, kind]) => [name, kind])).toEqual(expected);
    expect(rows.filter(([, , , meaning]) => meaning!.length < 10)).toEqual([]);
  });

  test("names each option word, or says where it is explained", () => {
    const described = section.includes("siehe KIM.MONTHS")
      ? section + sections.get("MONTHS")!
      : section;
    const words = Object.values(agreed.options ?? {}).flatMap((options) =>
      Object.entries(options).flatMap(([word, others]) => [word, ...others]),
    );
    expect(words.filter((word) => !described.includes(word))).toEqual([]);
  });

  test("has examples that hold as printed", async () => {
    const examples = rowsOf(section).filter(([, formula]) => formula!.startsWith("`=KIM"));
    expect(examples).not.toEqual([]);
    for (const [, formula, printed] of examples) {
      const expected = readResult(printed!);
      expect(await resultOf(formula!.slice(1, -1), "de", expected)).toEqual(expectedOf(expected));
    }
  });
});

test("every formula in the text can be entered", async () => {
  const spreadsheet = await kimSpreadsheet("de");
  const formulas = [...manual.matchAll(/`(=[^`]*[^`;])`/g)].map(([, formula]) => formula!);
  const entered = formulas.filter((formula) => !/^=KIM\.\w+\([\p{L} ;…[\]]*\)$/u.test(formula));
  expect(entered.length).toBeGreaterThan(50);
  const refused = entered.filter((formula) => "problem" in spreadsheet.evaluate(formula));
  expect(refused).toEqual([]);
});

/**
 * "1.000,5; 2 | 3" are two rows, the second of two columns; "`#NV`" is an error. A text among other
 * cells stands in quotation marks.
 */
function readResult(printed: string): string | Values {
  if (printed.startsWith("`#")) return printed === "`#NV`" ? "#N/A" : "#VALUE!";
  if (/^[^„]*\p{L}/u.test(printed)) return [[printed]];
  const rows = printed.split("; ").map((row) => row.split(" | "));
  return rows.map((row) => row.map((cell) => /^„(.*)“$/.exec(cell)?.[1] ?? readNumber(cell)));
}

const readNumber = (cell: string): number =>
  Number(cell.replaceAll(".", "").replace(",", ".").replace("−", "-"));
