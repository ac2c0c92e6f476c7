import type { ReasonTexts } from "../textTypes";

/** Reasons that a formula words for a formula, in the words of a form. */
export const reasons: ReasonTexts = {
  notAMultiple: ({ received, of }, say) =>
    `${say.number(received)} is not a multiple of ${say.number(of)}. Please enter a multiple of ${say.number(of)}.`,
  sharesDoNotFitTotal: ({ sum, total }, say) =>
    `The shares add up to ${say.fte(sum)}, but ${say.fte(total)} are to be shared. Please correct the shares or, if they are a key, enter them under “Key”.`,
  tooManyDecimals: ({ decimals }, say) =>
    `The shares have ${say.number(decimals)} decimal places, too many to calculate with. Please round them to six.`,
  tooManySteps: ({ rows, steps, limit }, say) =>
    `${say.number(rows)} bodies × ${say.number(steps)} steps are too many; the limit is ${say.number(limit)}. Please choose a larger step.`,
};
