import type { SheetId } from "./bookNames";

/**
 * While a sheet is being written it has a name of its own, so formulas name sheets by what they
 * are; the brackets are of Unicode's private use area, where no text of a user has anything.
 */
const [OPEN, CLOSE] = ["\u{E000}", "\u{E001}"] as const;

/** Stands before the cells of another sheet: `${sheetRef("bodies")}$A$9`. */
export const sheetRef = (id: SheetId): string => `${OPEN}${id}${CLOSE}!`;

/** The formula with the names that the sheets have now. */
export const withSheetNames = (formula: string, nameOf: (id: SheetId) => string): string =>
  formula.replace(
    /\u{E000}(\w+)\u{E001}/gu,
    (_, id: string) => `'${nameOf(id as SheetId).replaceAll("'", "''")}'`,
  );
