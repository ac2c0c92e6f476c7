import { functionMetadata } from "../../../src/cli/functionMetadata";
import { catalogue } from "../../../src/functions/catalogue";
import { registerCustomFunctions } from "../../../src/workbench/spreadsheet/customFunctions";
import "../../../src/workbench/spreadsheet/customFunctionsRuntime";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { inLongRun } from "../../support/runs";
import { cellsOf } from "../kimExcel";
import { writeBook } from "./bookExcel";

const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;

/** The functions whose figures others go on calculating with. */
const FIGURES = ["BRANCH", "BYYEAR", "CHAIN", "COFINANCE", "FORWARD", "ROUNDFTE", "SHARE"] as const;
/** Those that only fill a page: an error stands there. */
const LISTS = [
  ["OUTLINE", "KIM 2021 B2"],
  ["PAYMENTS", "Zahlungen 2021 B2"],
  ["STEPS", "Rechenschritte 2021 B2"],
] as const;

const refuse = (): never => {
  const { Error: KimError, ErrorCode } = CustomFunctions;
  throw new KimError(ErrorCode.invalidValue);
};

/** The workbook where one function gives nothing but an error. */
async function bookWithout(id: string | undefined): Promise<void> {
  registerCustomFunctions(await functionMetadata(), {
    ...catalogue,
    ...(id !== undefined && { [id]: refuse }),
  });
  const book = await writeBook(unna, { answers: "atOnce" });
  const formulas = (await book.read()).flatMap((sheet) => sheet.formulas.flat());
  if (id !== undefined)
    expect(formulas.some((formula) => String(formula).includes(`KIM.${id}(`))).toBe(true);
}

const textsOf = async (sheetName: string): Promise<string[]> =>
  (await cellsOf(sheetName)).values.flat().map(String);
const FAILED = /^✖ Prüfübersicht: .*\d Fehler/;
const isError = (text: string): boolean => /^(?:#[A-Z/]+[!?]?|✖ Kein Ergebnis.*)$/.test(text);

inLongRun(() =>
  describe("no page hides that a function gives an error", () => {
    test.each(FIGURES)("KIM.%s: the first page says so", async (id) => {
      await bookWithout(id);
      expect((await textsOf("KIM 2021 B2")).filter((text) => FAILED.test(text))).toHaveLength(1);
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
