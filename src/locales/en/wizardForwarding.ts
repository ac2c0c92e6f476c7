import type { WizardTexts } from "../de/wizard";

export const forwarding: WizardTexts["forwarding"] = {
  proration: "How the contract counts parts of months",
  prorationHint: "If all months are full, the first three ways lead to the same amount.",
  sectionHint: "For example “§ 4 (2)”.",
  contracts: "Contracts",
  amountsLater:
    "The amounts are here as soon as it is chosen above how the contract counts parts of months.",
  via: (payer) => `through ${payer}`,
  ownAmount: (fte, amount) => `For its own posts (${fte}): ${amount}`,
  items: (amount) => `Material and measures: ${amount}`,
  passedOn: (amount) => `To be passed on: ${amount}`,
  months: (months) => `${months} months`,
  instalment: (position, day, amount) =>
    day === ""
      ? `Instalment ${position}: ${amount}`
      : `Instalment ${position}, due ${day}: ${amount}`,
  ownShare: (amount) => `Own share ${amount}`,
  region: (name) => `Region ${name}`,
  costs: "Costs",
  costsHint: "Optional. Without costs no own share is computed.",
  costForAll: "Personnel cost for all without their own",
  fillCosts: "Fill in",
  paymentDays: "Days on which money is passed on",
  paymentDaysHint:
    "When the money is passed on. Without days of its own that happens on the days of the instalments; without a budget year it is that of the day.",
  addPaymentDay: "Enter a payment day",
  paymentDay: (position: number) => `Payment day ${position}`,
  agreedShareHint: "Where the own share is agreed, no cost is needed: €50,000 a year.",
  costKeyHint: "Without it, the weight for the posts counts.",
  byKey: "The cost above the funding is shared by the cost key.",
};
