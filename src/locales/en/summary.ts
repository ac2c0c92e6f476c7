import type { SummaryTexts } from "../de/summary";

export const summary: SummaryTexts = {
  sheets: { years: "KIM", bodies: "KIM bodies" },
  otherwise: { years: "KIM grant years", bodies: "KIM distribution" },
  names: { years: "KIM_GrantYears", bodies: "KIM_Distribution" },
  yearsTitle: "KIM, all grant years – ",
  yearsSubtitle:
    "All grant years and modules of this workbook, a row for each grant year. A click on the result opens the overview.",
  yearsNote:
    "Grant years are not added up: what is left of one year covers no other, and a variant is no further grant. KIM writes this sheet anew as soon as a grant year is added.",
  columns: {
    year: "Year",
    module: "Module",
    date: "Notice of",
    posts: "Posts (FTE)",
    granted: "granted",
    planned: "planned for the term",
    passedOn: "of that passed on",
    ownShares: "Own shares",
    result: "Result",
    body: "Bodies",
    fte: "FTE",
    money: "Land's money",
    ownShare: "Own share",
  },
  variant: (variant) => `, variant ${variant}`,
  module: (module) => `Module ${module}`,
  allRight: "✔ In every grant year all is proven and without errors.",
  wrong: {
    ...{ before: "✖ In ", of: " of " },
    years: " grant years something is wrong or not proven; see “Result”.",
  },
  missing: "missing",
  sheetsMissing: "✖ Sheets are missing",
  bodiesTitle: (programme, year) =>
    `${programme} ${year} – distribution of the money of all modules`,
  bodiesSubtitle:
    "The Land's money for own posts in the term, by module; own shares from all of them together.",
  bodiesNote:
    "What is passed on counts only with whom it is used. Variants do not count. “open”: costs of staff not given.",
  bodiesRight: "✔ Every sum agrees with the overview of its module.",
  bodiesWrong: "✖ The rows do not add up to the overviews.",
  total: "together",
  open: "open",
  asFarAsKnown: "€ (as far as known)",
};
