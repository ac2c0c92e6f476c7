import type { BookTexts } from "../de/book";

export const overviewPage: BookTexts["overview"] = {
  postsAt: "posts at",
  aYear: "a year",
  notice: "Notice",
  months: "whole months:",
  band: "Land's money for own posts",
  granted: "granted",
  planned: "planned",
  rest: "Rest",
  notTransferable: "carry-over open",
  asFarAsKnown: "(as far as known)",
};
