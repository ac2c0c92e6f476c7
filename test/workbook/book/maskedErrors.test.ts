import { functionMetadata } from "../../../src/cli/functionMetadata";
import { catalogue } from "../../../src/functions/catalogue";
import { registerCustomFunctions } from "../../../src/workbench/spreadsheet/customFunctions";
import "../../../src/workbench/spreadsheet/customFunctionsRuntime";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { inLongRun } from "../../support/runs";
import { cellsOf, edit } from "../kimExcel";
import { writeBook } from "./bookExcel";

const caseOf = (id: string) => grantYearCases().find((one) => one.id === id)!.given;
const unna = caseOf("kreis-unna-2021-weiterleitung");
const withoutErrors = caseOf("kreis-unna-2021-refinanzierung");

/** The functions whose figures others go on calculating with. */
const FIGURES = ["BRANCH", "BYYEAR", "CHAIN", "COFINANCE", "FORWARD", "ROUNDFTE", "SHARE"] as const;
/** That which fills most pages. */
const OUTLINE = ["OUTLINE", "KIM 2021 B2"] as const;
/** Those that only fill a page: an error stands there. */
const LISTS = [
  OUTLINE,
  ["PAYMENTS", "Zahlungen 2021 B2"],
  ["STEPS", "Rechenschritte 2021 B2"],
] as const;

const refuse = (): never => {
  const { Error: KimError, ErrorCode } = CustomFunctions;
  throw new KimError(ErrorCode.invalidValue);
};

/** The workbook where one function gives nothing but an error. */
async function bookWithout(id: string | undefined, grantYear = unna): Promise<void> {
  registerCustomFunctions(await functionMetadata(), {
    ...catalogue,
    ...(id !== undefined && { [id]: refuse }),
  });
  const book = await writeBook(grantYear, { answers: "atOnce" });
  const formulas = (await book.read()).flatMap((sheet) => sheet.formulas.flat());
  if (id !== undefined)
    expect(formulas.some((formula) => String(formula).includes(`KIM.${id}(`))).toBe(true);
}

const textsOf = async (sheetName: string): Promise<string[]> =>
  (await cellsOf(sheetName)).values.flat().map(String);
const FAILED = /^✖ Prüfübersicht: .*\d Fehler/;
const NOT_LISTED = /^✖ Nicht bestanden – Seiten mit Regionen.*: Erste Zelle der Liste lesen/;
const isError = (text: string): boolean => /^(?:#[A-Z/]+[!?]?|✖ Kein Ergebnis.*)$/.test(text);

inLongRun(() =>
  describe("no page hides that a function gives an error", () => {
    test.each([...FIGURES, OUTLINE[0]])("KIM.%s: the first page says so", async (id) => {
      await bookWithout(id);
      expect((await textsOf("KIM 2021 B2")).filter((text) => FAILED.test(text))).toHaveLength(1);
    });

    test("KIM.OUTLINE alone: the first page says which check fails and what to do", async () => {
      await bookWithout(OUTLINE[0], withoutErrors);
      expect(await textsOf(OUTLINE[1])).toContainEqual(expect.stringMatching(NOT_LISTED));
    });

    test.each([
      ["a cell stands in its way", "Eigenanteile 2021 B2", "C9", 1],
      ["a number stands in its way where a level would be", "Stellen 2021 B2", "B7", 1],
      ["it is written over", "Stellen 2021 B2", "A7", "Nordkreis"],
      ["it is deleted", "KIM 2021 B2", "A11", ""],
    ])("a list is missing: %s", async (_, sheetName, address, value) => {
      await bookWithout(undefined, withoutErrors);
      const failed = async (): Promise<string[]> =>
        (await textsOf("KIM 2021 B2")).filter((text) => NOT_LISTED.test(text));
      expect(await failed()).toEqual([]);
      await edit(sheetName, (sheet) => {
        sheet.getRange(address).values = [[value]];
      });
      expect(await failed()).toHaveLength(1);
    });

    test.each(LISTS)("KIM.%s: it stands on %s", async (id, page) => {
      await bookWithout(id);
      expect((await textsOf(page)).filter(isError)).not.toEqual([]);
    });

    test("and says no such thing where all of them answer", async () => {
      await bookWithout(undefined);
      for (const [, page] of LISTS)
        expect((await textsOf(page)).filter((text) => FAILED.test(text) || isError(text))).toEqual(
          [],
        );
    });
  }),
);
