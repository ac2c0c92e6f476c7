import type { ItemProofBookTexts } from "../de/itemProofBook";

export const itemProofBook: ItemProofBookTexts = {
  sheets: {
    itemProofs: "Item proofs",
    proofOfUse: "Proof of use",
    itemProofCalculation: "Calc item proofs",
    forecastItemCalculation: "Forecast items",
  },
  tables: {
    itemProofs: "ItemProofs",
  },
  titles: {
    itemProofs: "Proofs of the items",
    proofOfUse: "Proof of use",
    itemProofCalculation: "Calculation of the proofs of the items",
    forecastItemCalculation: "Calculation of the expected items",
  },
  subtitles: {
    itemProofs:
      "Inputs. What was spent on each item; several receipts add up, but only checked ones.",
    proofOfUse: "Figures in the order of the form, to be copied into the file of the authority.",
    itemProofCalculation:
      "What is granted for each item and proven of it, and what of that is accepted by each answer.",
    forecastItemCalculation:
      "What items will cost: by the receipts that are there, otherwise as planned.",
  },
  columns: {
    spent: "spent",
    spentNonEligible: "of it not eligible",
    grantedForItem: "granted",
    countedProofs: "receipts",
    provenUnits: "quantity proven",
    eligible: "eligible",
    plannedLimits: "limits of the rows",
  },
  page: {
    byNotice: "by the notice",
    settled: "as settled",
    perCent: "%",
    bands: ["Numbers (€)", "Items with limit (€)", "Notices"],
    facts: [
      "Receipts: grant",
      "Receipts: own share",
      "Receipts, all",
      "Expenses: staff",
      "Expenses: items",
      "Expenses, all",
      "of it eligible",
      "of it accepted",
      "Grant not used",
      "of it to be repaid",
      "Grant still to come",
    ],
    wording: "Annexes: funded staff on “Staffing”, receipts on “Item proofs”.",
    signatures: [
      "Correct in substance (date, signature)",
      "Arithmetically correct (date, signature)",
      "Legally binding signature (date)",
    ],
  },
  sentences: {
    itemProofsKnown: "Receipts of items that are not planned (number)",
    itemProofsPart: "Receipts: more not eligible than spent (number)",
    itemsUnproven: "Items without a checked receipt (number)",
    itemsGranted: "Items: to be settled = accepted by the plan",
  },
  actions: {
    itemProofsKnown: "Write the item as under “Items”",
    itemProofsPart: "Check both amounts of the receipt",
    itemsUnproven: "Ask for the receipt or check it",
  },
};
