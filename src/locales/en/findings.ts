import type { FindingTexts } from "../textTypes";

export const findings: FindingTexts = {
  numberInvalid: ({ expected, received }) =>
    received === ""
      ? "A number is missing here."
      : `${received} does not fit here; a number from 0 to below 1 billion is expected, such as ${expected || "6.5"}.`,
  wordInvalid: ({ received }) => `${received} is not one of the choices.`,
  dateInvalid: ({ received }) => `${received} is not a date; one like 2021-11-01 is expected.`,
  dateMissing: () => "The date is missing.",
  endBeforeStart: ({ expected, received }) =>
    `The end (${received}) comes before the start (${expected}).`,

  noticeMissing: () => "No notice has been entered.",
  noticeIncomplete: () => "The entry is missing.",
  noticeAmountDiffers: ({ expected, received }) =>
    `The notice says ${received}; posts × rate make ${expected}.`,
  noticePartYearDiffers: ({ expected, received }) =>
    `The notice says ${received}; counted by months it would be ${expected}. No source says whether the Land pays by months.`,
  contractMissing: () => "The contract that the money comes by is not entered.",
  deskContractDiffers: ({ expected, received }) =>
    `The contract says ${received}; posts × rate × months give ${expected}.`,
  noticePostsDiffer: ({ expected, received }) =>
    `The notice says ${received}, planned are ${expected}.`,
  periodBeyondNotice: ({ expected, received, field }) =>
    field === "start"
      ? `It starts on ${received}, the grant only on ${expected}.`
      : `It ends on ${received}, the grant on ${expected}. A follow-on notice is missing for the time after that.`,
  rateMissing: () => "The rate is missing.",
  rateWithoutSource: ({ received }) => `The source of the rate of ${received} is missing.`,
  rateNotPublished: ({ received, reason }) => `${received} cannot be the published rate. ${reason}`,
  rateDiffers: ({ expected, received }) => `Entered are ${received}, published are ${expected}.`,
  overrideWithoutReason: () => "Posts are not handed out by the rule; the reason is missing.",

  defaultUsed: ({ received }) => `No source states the value for this year; ${received} is used.`,

  nameMissing: () => "The name is missing.",
  nameDuplicate: ({ received }) => `${received} occurs more than once.`,
  regionUnknown: ({ received }) => `There is no region ${received}.`,
  payerUnknown: ({ received }) => `${received} is not among the bodies.`,
  payerCircle: ({ names }) => `The payments run in a circle: ${names}.`,
  recipientMissing: () =>
    "Nobody gets the money from the Land. The recipient of the notice has no payer.",
  recipientNotUnique: ({ names }) =>
    `${names} have no payer. Only the recipient of the notice has none.`,
  recipientInKey: ({ received }) =>
    `The recipient of the notice takes no part in the key; ${received} is left out.`,

  postsMissing: () => "The number of posts is missing.",
  kiPostsAbovePosts: ({ expected, received }) =>
    `${received} are to stay at the KI, granted are ${expected}.`,
  kiBelowRecommended: ({ expected, received }) =>
    `At least ${expected} at the KI are recommended; planned are ${received}.`,
  fteDiffersFromPosts: ({ expected, received }) =>
    `Granted are ${expected}, handed out are ${received}.`,
  regionPostsMissing: () =>
    "The posts of the region are missing; who employs for others needs their number.",
  regionFteDiffers: ({ expected, received }) =>
    `${expected} are agreed for the region, handed out are ${received}.`,
  shareBelowMinimum: ({ expected, received }) =>
    `${received} are below the minimum of ${expected} and get no funding.`,
  waiverAboveShare: ({ expected, received }) =>
    `The waiver is ${received}, but the share only ${expected}.`,
  ignoredInRefinancing: () =>
    "This entry does not count: in a region that refinances, the recipient of the notice employs. Please remove the entry or change the region.",
  ignoredInForwarding: () =>
    "This entry counts only in a region that refinances. Please remove the entry or change the region.",
  agreedWithoutReason: () => "This entry is missing for the agreed posts.",
  tieUndecided: ({ names }) =>
    `There is a tie between ${names}. Please draw lots and enter them (1 goes first).`,
  notDistributable: ({ reason }) => `The posts cannot be handed out like this. ${reason}`,

  prorationNotChosen: () =>
    "Please choose how parts of months count. The forwarding contract says so.",
  prorationOpen: () =>
    "Not chosen. As long as everything runs for whole calendar years, nothing changes.",
  prorationWithoutSection: () => "Clause of the contract is missing.",
  sliceMonthsOpen: () =>
    "Posts or the payer change within a month. Please choose how it counts; the contract says so.",
  noFullMonth: () =>
    "Full months are counted, and this period holds none: there is no money for the posts. Please compare period and counting of months with the contract.",
  periodOutsideParent: ({ expected, received, field }) =>
    field === "start"
      ? `It starts on ${received}, its payer only on ${expected}.`
      : `It ends on ${received}, its payer on ${expected}.`,
  contractDiffers: ({ expected, received }) => `Signed are ${received}, computed are ${expected}.`,
  contractAboveParent: ({ expected, received }) =>
    `The contract over ${received} goes beyond its payer's (${expected}).`,
  plannedAboveGrantOfYear: ({ year, expected, received }) =>
    `${received} are planned for ${year}, ${expected} were granted. Money of another year does not cover that.`,
  grantNotPlanned: ({ year, expected, received }) =>
    `Of the ${expected} granted for ${year}, ${received} are not planned. As a rule they are to be repaid.`,
  roundedApart: ({ expected, received }) =>
    `Each contract is rounded to the cent on its own. Together they come to ${received}, granted are ${expected}.`,
  dayBeforePeriod: ({ expected, received }) =>
    `It would be paid on ${received}, but the period begins on ${expected}. Please compare the day with notice and contract.`,
  dayAfterPeriod: ({ expected, received }) =>
    `It would be paid on ${received}, but the period ends on ${expected}. Please compare the day with notice and contract.`,
  instalmentsMissing: () => "No instalments have been entered.",
  instalmentsWithoutWeight: () => "At least one instalment needs a weight above 0.",
  instalmentsDiffer: ({ expected, received }) =>
    `The instalments add up to ${received}, granted are ${expected}.`,

  paymentDayMissing: ({ year, expected }) =>
    `${expected} are to be passed on for ${year}, but no day of payment is given.`,
  refundDayMissing: ({ year, expected }) =>
    `The towns have to pay ${expected} for ${year}, but no day of payment is given.`,
  passedOnBeforeReceived: ({ year, names, expected, received }) =>
    `By ${names} ${received} are to be passed on for ${year}, but only ${expected} have come by then.`,

  costMissing: () => "Without personnel cost no own share can be computed.",
  costKeyMissing: () => "The key by which the cost is shared is missing.",
  ownShareNegative: ({ received }) =>
    `The money is more than the cost; the own share would be ${received}. The rest will probably have to be repaid.`,
  ownShareAboveLimit: ({ expected, received }) =>
    `The own share of ${received} is above the council’s limit of ${expected}.`,
  itemAboveLimit: ({ expected, received }) =>
    `Planned are ${received}, funded are at most ${expected}.`,
  itemSharesLimit: ({ expected, received }) =>
    `The limit holds for all rows of this item together; ${expected} of ${received} are left for this row.`,
  itemQuantityAboveMost: ({ expected, received }) =>
    `${received} are more than the ${expected} that are allowed.`,
  itemLimitNotPublished: ({ reason }) => reason,
  itemLimitWithoutSource: ({ received }) => `The source of the limit of ${received} is missing.`,

  paidAboveEntitlement: ({ expected, received }) =>
    `Paid are ${received}, the entitlement is ${expected}.`,
  provenWithoutEntitlement: ({ received }) =>
    `${received} are proven, but there is no entitlement.`,
  evidenceMissing: ({ expected }) => `The proof of use is missing; ${expected} count as not spent.`,
  evidencePending: ({ expected }) => `The proof of use for ${expected} is still to come.`,

  amendmentInvalid: ({ received }) => `The amendment cannot be read: ${received}.`,

  notComputable: ({ reason }) => reason,
};

/** An entry of a list, counted from 1, that has no name. */
export const entries = {
  bodies: (position: number) => `Body ${position}`,
  regions: (position: number) => `Region ${position}`,
  notices: (position: number) => `Notice ${position}`,
  instalments: (position: number) => `Instalment ${position}`,
  items: (position: number) => `Item ${position}`,
  amendments: (position: number) => `Amendment ${position}`,
  contract: () => "Contract",
  paymentDays: (position: number) => `Payment day ${position}`,
  sources: (position: number) => `Source ${position}`,
  stated: (position: number) => `Figure ${position} of the papers`,
};
