import type { ReasonTexts } from "../textTypes";

/** Reasons that a formula words for a formula, in the words of a form. */
export const reasons: ReasonTexts = {
  notAMultiple: ({ received, of }, say) =>
    `${say.number(received)} ist kein Vielfaches von ${say.number(of)}. Bitte ein Vielfaches von ${say.number(of)} eintragen.`,
  sharesDoNotFitTotal: ({ sum, total }, say) =>
    `Die Stellenanteile ergeben zusammen ${say.fte(sum)}, zu verteilen sind ${say.fte(total)}. Bitte die Anteile berichtigen oder, wenn es ein Schlüssel ist, unter „Schlüssel“ eintragen.`,
  tooManyDecimals: ({ decimals }, say) =>
    `Die Anteile haben ${say.number(decimals)} Nachkommastellen; so genau lässt sich nicht rechnen. Bitte auf sechs Stellen runden.`,
  tooManySteps: ({ rows, steps, limit }, say) =>
    `${say.number(rows)} Beteiligte × ${say.number(steps)} Schritte sind zu viel; möglich sind ${say.number(limit)}. Bitte die Schrittweite größer wählen.`,
};
