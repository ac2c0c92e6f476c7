import type { WizardTexts } from "../de/wizard";

export const desk: WizardTexts["desk"] = {
  question: "For whom do you calculate?",
  grantee: "Paid by the Land",
  options: { LEAD: "Passes money on", LAST: "Last recipient" },
  hints: {
    GRANTEE: "A Kreis or a kreisfreie Stadt: the money comes with a notice of the Land.",
    LEAD: "The money comes by a contract, a part of it goes on to others.",
    LAST: "The money comes by a contract and stays with you.",
  },
  contract: "Contract",
  payerHint: "Who pays you, for example the Kreis.",
  matches: (amount) => `Posts × rate × months = ${amount}: the same as in the contract.`,
  comparedLater: (page) =>
    `Whether posts × rate × months give this amount is compared as soon as start, end and (page “${page}”) the counting of parts of months are known.`,
  instalment: "Amount in the contract",
  rateOfContract: "From the contract",
  rateCitation: "Source of the rate",
  self: "Your own body",
  all: "all posts",
  bodiesHints: {
    GRANTEE: "Everyone who gets money or posts. The first is the recipient of the notice.",
    LEAD: "First yourself, then everyone you pass money on to. You have a part in the key, too.",
    LAST: "Your name as it is in the contract.",
  },
  periods: {
    GRANTEE: "Period of forwarding",
    LEAD: "Period of forwarding",
    LAST: "Period",
  },
};
