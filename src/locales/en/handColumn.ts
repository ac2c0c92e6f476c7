import type { HandColumnTexts } from "../de/handColumn";

export const handColumn: HandColumnTexts = {
  heading: "Column calculated by hand",
  about:
    "Select a column of the sheet with amounts or posts that were typed or rounded by hand. KIM shows what it would make of them and, if you wish, puts its formula into a free column. Your column stays as it is.",
  look: "Look at the selected column",
  column: (heading, cells, count) => `"${heading}", ${cells}: ${count} values`,
  hiddenRows: (count) =>
    count === 1 ? "1 row is hidden; it counts." : `${count} rows are hidden; they count.`,
  days1904:
    'This workbook counts days from 1904; KIM cannot calculate with the days beside the column. Please switch off "Use 1904 date system" (File, Options, Advanced) and check all days after that.',
  nothingFits:
    "These values do not follow from what stands beside them. KIM recognises amounts by a key, rounded posts, and posts times a rate. Please put the key, shares or posts into the same rows, and the total or the rate on the same sheet.",
  which: "How was it calculated?",
  severalFit: "Several ways fit; only you know which is right.",
  choose: "Please choose",
  ways: {
    share: (total, key, unit) => `${total} by "${key}", ${unit}`,
    posts: (total, key) => `${total} posts by "${key}", in half posts, at least 0.5 each`,
    forward: (posts, rate, isPeriod) =>
      `"${posts}" times the rate ${rate}, ${isPeriod ? "from day to day" : "whole year"}`,
  },
  units: {
    cent: "to the cent",
    euro: "in whole euro",
    other: (unit) => `in steps of ${unit}`,
  },
  inCell: (value, cell) => `${value} in ${cell}`,
  inColumn: (heading) => `in "${heading}"`,
  ownSum: "KIM found no total on the sheet; it takes the sum of your column.",
  ownRate: "The rate is not on the sheet; KIM takes what your amounts come to per post.",
  same: "KIM comes to the same in all rows.",
  different: (count, rows) => `KIM gives something else in ${count} of ${rows} rows.`,
  tooLittle: (sum, due, missing) =>
    `Your column comes to ${sum} in place of ${due}: ${missing} are missing.`,
  tooMuch: (sum, due, tooMuch) =>
    `Your column comes to ${sum} in place of ${due}: ${tooMuch} too much.`,
  belowMinimum: (names) =>
    `Below 0.5 FTE: ${names}. Only shares of a post of at least 0.5 FTE are eligible (Stadt Kamen, Vorlage 141/2021).`,
  table: { name: "Who", byHand: "by hand", byKim: "by KIM", difference: "difference" },
  more: (count) => `More rows that differ: ${count}.`,
  insert: (column) => `Insert the formula in column ${column}`,
  notFree: (column, free) =>
    `There is no room beside it in column ${column}; column ${free} is free.`,
  noLongerFree: (column) =>
    `Something stands in column ${column} by now. Nothing was changed. Please look at the column again.`,
  inserted: (cell) => `The formula is in ${cell}. Your column is unchanged.`,
  undone: "The formula is gone again.",
  notUndone: (cell) => `The formula is no longer in ${cell}. Nothing was changed.`,
  failed: (words) =>
    `Excel refused to read the column (${words}). Is more than one range selected? Please select one column.`,
  refused: {
    pending: (cell) =>
      `Excel is still calculating (${cell}). Please look at the column again in a moment.`,
    notOneColumn: () => "Several columns are selected. Please select one column of values.",
    noNumbers: () => "The selection has no numbers. Please select the column with the values.",
    tooFew: () => "This is a single value. Please select at least two rows of a list.",
    tooLong: () => "The list is longer than 2,000 rows. Please select a part of it.",
    notANumber: (cell) =>
      `In ${cell} there is a text, not a number. Please enter a number there, or select the rows with numbers only.`,
    isError: (cell) => `In ${cell} there is an error. Please correct this cell.`,
    negative: (cell) =>
      `The value in ${cell} is below 0. Please select a column of amounts or posts from 0 on.`,
    subtotal: (cell) =>
      `In ${cell} there is a subtotal. Please select the rows of one section only.`,
    callsKim: (cell) =>
      `KIM calculates in ${cell} already. The page "Derivation" shows where the value comes from; please select another column.`,
  },
};
