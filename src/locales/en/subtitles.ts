import { forecastBook } from "./forecastBook";
import { interestBook } from "./interestBook";
import { itemProofBook } from "./itemProofBook";
import { settlementBook } from "./settlementBook";

/** What each sheet of a grant year is for, below its title. */
export const subtitles = {
  notice: "Inputs that exist once. Yellow: change here; everything else in the workbook follows.",
  bodies: "Inputs. A new row: write below the last one; all sheets follow.",
  regions: "Inputs for each region and the recipient's own posts.",
  items: "Inputs. What is planned beside the posts.",
  supplements: "Inputs on single bodies, by their names.",
  amendments:
    "What changed later. The other sheets show the latest version; with the values before, each earlier one can be had.",
  documents:
    "Inputs. Notices, contracts, amendments: known from their date on. “from” blank: the Land.",
  clauses:
    "Inputs. Which rules a document changes. The wording is printed, nothing is computed from it.",
  versionCalculation:
    "Whether an amendment changes money over time, and whether a contract is older than the amendment of who pays.",
  synopsis:
    "What has changed after the chosen day: inputs and clauses, then each contract sum that moves because of them.",
  amendmentCalculation:
    "What each amendment changes, and whether it is later than the day compared with.",
  synopsisCalculation: "The version of the chosen day: later amendments are taken back.",
  synopsisLineCalculation:
    "The lines of the synopsis one below the other: amendments, clauses, bodies; shown is what is new or moves.",
  sliceCalculation:
    "Between which days nothing changes, and which rate holds between them; beside it that of the day compared with.",
  stackCalculation:
    "What holds for whom in each time slice, one below the other; beside it what each line of the bodies gets and costs in all.",
  namedPosts:
    "Inputs. Every post has a name, but none of a person. Without days of its own it has those of the contract.",
  staffing:
    "Inputs. When a post was filled, without names and reasons; what is vacant follows from it.",
  occupancy: "FTE filled by month. Red: vacant. Ceiling = rate × FTE-months filled ÷ 12.",
  staffingCalculation:
    "What of each post is granted and filled, and what counts of each row of the staffing.",
  monthCalculation:
    "The lines of the sheet Occupancy: twelve months for each year, the sums in the last block.",
  ledger: "Inputs. A row for each payment, planned and paid; payer and payee read the same row.",
  ledgerCalculation:
    "What each payment moves, and what its payer had received and paid until then.",
  deadlines: "Inputs. The state is that at the end of the day shown; without one it stays blank.",
  deadlineCalculation:
    "How each deadline stands on the day shown, and whether it is before that of who pays.",
  ...settlementBook.subtitles,
  ...itemProofBook.subtitles,
  ...interestBook.subtitles,
  ...forecastBook.subtitles,
  sourceCalculation:
    "What a figure of the papers proves: 0 agrees; 1 consistent, since it is made from inputs worked back or is one itself; 2 proposed.",
  sources:
    "Inputs. Where each of them comes from: one entry per row; without an entry or a field it holds for all.",
  stated:
    "Inputs. What papers print; the page of checks sets it beside the result. Nothing is computed from it.",
  posts:
    "From the computed share to the post: the eligible distribution that comes closest to the shares.",
  ownShares: "Costs less the Land's money.",
  budget: "Income and expense by budget year; balance = income − expense.",
  payments: "From the Land: as in the notice. Forwarded: by budget year, then by day of payment.",
  checks: "Each row is a check made of ordinary Excel formulas; it works without the add-in, too.",
  derivation:
    "A sentence for each amount. Rounded half up to cents, once at the end; each contract by itself.",
  calculation: "The steps between inputs and results, in the order of the bodies.",
  postCalculation: "What share each body has, gives up and gets.",
  noticeCalculation: "What each notice grants, by budget year.",
  itemCalculation: "What is accepted of each item; a maximum holds for all of its rows together.",
  regionCalculation: "What is shared out in each region, and what its posts cost.",
  costCalculation: "Costs and own shares, in the order of the bodies.",
  paymentCalculation:
    "What is to be paid by budget year and day of payment, in the order of the bodies.",
  budgetCalculation: "What each body gets, passes on, refunds and spends in each budget year.",
  sentenceCalculation:
    "What KIM says of each result, step by step; the derivation shows one line of it for each amount.",
  derivationCalculation: "How each amount comes about, in one line, in the order of the bodies.",
};
