import type { IssueTexts } from "../issueText";

export const issues: IssueTexts = {
  notANumber: ({ received }, say) => `${say.value(received)} is not a number.`,
  negative: ({ received }, say) => `${say.number(received)} is negative; 0 or more is expected.`,
  notPositive: ({ received }, say) => `${say.number(received)} is not above 0.`,
  notAMultiple: ({ received, of }, say) =>
    `${say.number(received)} is not a multiple of ${say.number(of)}.`,
  allWeightsZero: () => "All values are 0; nothing can be split by them.",
  equalLots: ({ first, lot, parameter }, say) =>
    `Lot ${say.number(lot)} has been drawn already (${say.place(parameter, first)}); each lot may occur only once.`,
  lotNotWhole: ({ received }, say) =>
    `${say.number(received)} is not a lot; 1, 2, 3 … or blank is expected.`,
  partChangesSign: () =>
    "The rounding difference is larger than the part that would have to bear it. Please choose another method.",
  tooManyDigits: () =>
    "The result would have more than 15 digits; a cell could not show it exactly.",
  missing: () => "The value is missing.",
  differentShape: ({ rows, columns, expectedRows, expectedColumns, other }, say) =>
    `${rows} × ${columns} cells do not match “${say.parameter(other)}” with ${expectedRows} × ${expectedColumns} cells (rows × columns).`,
  notASingleValue: () => "A single value is expected, not a range.",
  unknownOption: ({ received, allowed }, say) =>
    `${say.value(received)} is not known; possible: ${say.list(allowed)}.`,
};
