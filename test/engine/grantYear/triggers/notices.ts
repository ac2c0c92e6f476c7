import type { Trigger } from "./trigger";

export const notices: readonly Trigger[] = [
  { code: "noticeMissing", change: (year) => (year.notices = []) },
  {
    code: "noticeIncomplete",
    change: ({ notices }) => delete notices[0]!.reference,
    field: "reference",
  },
  {
    code: "noticeAmountDiffers",
    change: ({ notices }) => (notices[0]!.amount = 560000),
    field: "amount",
    expected: 550000,
    received: 560000,
  },
  {
    code: "noticePartYearDiffers",
    change: ({ notices }) => (notices[0]!.start = "2021-07-01"),
    field: "amount",
    expected: 275000,
    received: 550000,
  },
  {
    code: "noticePostsDiffer",
    change: ({ notices }) => (notices[0]!.posts = 11),
    field: "posts",
    expected: 10,
    received: 11,
  },
  {
    code: "periodBeyondNotice",
    change: (year) => (year.end = "2022-12-31"),
    field: "end",
    expected: "2021-12-31",
    received: "2022-12-31",
  },
  { code: "rateMissing", change: (year) => delete year.rate, field: "rate" },
  {
    code: "rateWithoutSource",
    change: (year) => delete year.rateSource,
    field: "rateSource",
    received: 55000,
  },
  {
    code: "rateWithoutSource",
    change: (year) => (year.rateSource = "NOTICE"),
    field: "rateCitation",
    received: 55000,
  },
  {
    code: "rateNotPublished",
    change: (year) => (year.year = 2024),
    field: "rate",
    received: 55000,
  },
  {
    code: "rateDiffers",
    change: (year) => (year.rate = 57000),
    field: "rate",
    expected: 55000,
    received: 57000,
  },
  {
    code: "overrideWithoutReason",
    change: (year) => (year.minimum = 0.25),
    field: "overrideReason",
  },
  { code: "defaultUsed", change: (year) => delete year.step, field: "step", received: 0.5 },
  {
    code: "contractMissing",
    change: (year) => (year.desk = "LEAD"),
  },
  {
    code: "deskContractDiffers",
    change: (year) => {
      year.desk = "LEAD";
      const period = { start: "2021-01-01", end: "2021-12-31" };
      year.contract = { payer: "Kreis", amount: 540000, posts: 10, ...period };
    },
    field: "amount",
    expected: 550000,
    received: 540000,
  },
];
