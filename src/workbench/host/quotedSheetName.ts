/** Would be read as a cell or as a number if it stood without apostrophes. */
const AMBIGUOUS = /^(?:[a-z]{1,3}\d{1,7}|R\d*C?\d*|C\d*)$/i;

/** A sheet's name as it stands before the "!" of a reference, in apostrophes if Excel wants them. */
export const quotedSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !AMBIGUOUS.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
