import { bookText } from "../../../src/locales/bookText";
import { LANGUAGES } from "../../../src/locales/language";
import { SHEET_IDS, sheetNameFor } from "../../../src/workbook/book/bookNames";

/** The twelfth calculation of a grant year has the longest names. */
const variant = { programme: "KIM", year: 2023, module: 2, variant: 12 };

test.each(LANGUAGES)(
  "Excel takes the name of every sheet, and no two are alike (%s)",
  (language) => {
    const names = SHEET_IDS.map((id) => sheetNameFor(id, variant, bookText(language)));
    expect(names.filter((name) => name.length > 31)).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(SHEET_IDS.length);
  },
);
