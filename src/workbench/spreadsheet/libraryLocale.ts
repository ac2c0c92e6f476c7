import type { Notation } from "./notation";

const formats = { weekStart: 1, timeFormat: "hh:mm:ss" };

/** How the library reads and shows numbers and dates in cells and in texts ("1,5"+1). */
export const libraryLocale = ({ decimal, argument }: Notation) =>
  decimal === ","
    ? {
        ...formats,
        name: "Deutsch",
        code: "de_DE",
        thousandsSeparator: ".",
        decimalSeparator: decimal,
        dateFormat: "dd.mm.yyyy",
        formulaArgSeparator: argument,
      }
    : {
        ...formats,
        name: "English",
        code: "en_GB",
        thousandsSeparator: ",",
        decimalSeparator: decimal,
        dateFormat: "dd/mm/yyyy",
        formulaArgSeparator: argument,
      };
