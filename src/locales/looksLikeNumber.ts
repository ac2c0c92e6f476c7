/** A text a person takes for a number or a date: "1,5", "57.000 €", "01.11.2021". */
export const looksLikeNumber = (received: unknown): boolean =>
  typeof received === "string" && /^[-+\d.,\s/€%]*\d[-+\d.,\s/€%]*$/.test(received);
