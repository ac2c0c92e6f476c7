import { AHAUS, CAPELLE, DATTELN, GAHLEN } from "../cleanGrantYear";
import type { Trigger } from "./trigger";

export const contracts: readonly Trigger[] = [
  {
    code: "sliceMonthsOpen",
    change: (year) => {
      year.prorationMethod = "FULL";
      year.amendments.push({
        ...{
          date: "2021-05-01",
          effective: "2021-07-16",
          body: "Bork",
          field: "agreed",
          value: 1.5,
        },
      });
    },
    field: "rate",
  },
  {
    code: "prorationNotChosen",
    change: (year) => {
      delete year.prorationMethod;
      year.bodies[GAHLEN]!.start = "2021-03-01";
    },
    field: "prorationMethod",
  },
  {
    code: "prorationOpen",
    change: (year) => delete year.prorationMethod,
    field: "prorationMethod",
  },
  {
    code: "prorationWithoutSection",
    change: (year) => delete year.prorationSection,
    field: "prorationSection",
  },
  {
    code: "noFullMonth",
    change: (year) => {
      year.prorationMethod = "FULL";
      year.bodies[GAHLEN]!.start = "2021-12-02";
    },
    field: "start",
    name: "Gahlen",
  },
  {
    code: "ignoredInRefinancing",
    change: ({ bodies }) => (bodies[DATTELN]!.agreed = 1),
    field: "agreed",
    name: "Datteln",
  },
  {
    code: "ignoredInForwarding",
    change: ({ bodies }) => (bodies[GAHLEN]!.costKey = 1),
    field: "costKey",
    name: "Gahlen",
  },
  {
    code: "periodOutsideParent",
    change: ({ bodies }) => (bodies[AHAUS]!.end = "2021-10-31"),
    field: "end",
    name: "Bork",
    expected: "2021-10-31",
    received: "2021-12-31",
  },
  {
    code: "contractDiffers",
    change: ({ bodies }) => (bodies[AHAUS]!.contractAmount = 137000),
    field: "contractAmount",
    name: "Ahaus",
    expected: 137500,
    received: 137000,
  },
  {
    code: "contractAboveParent",
    change: ({ bodies }) => (bodies[CAPELLE]!.contractAmount = 140000),
    field: "contractAmount",
    name: "Capelle",
    expected: 137500,
    received: 140000,
  },
  {
    code: "plannedAboveGrantOfYear",
    change: ({ notices }) => (notices[0]!.amount = 540000),
    field: "amount",
    expected: 540000,
    received: 550000,
  },
  {
    code: "grantNotPlanned",
    change: ({ notices }) => (notices[0]!.amount = 560000),
    field: "amount",
    expected: 560000,
    received: 10000,
  },
  {
    code: "paymentDayMissing",
    change: (year) => (year.paymentDays = [{ kind: "REFINANCING", year: 2021, weight: 1 }]),
    field: "year",
    expected: 247500,
    received: 0,
  },
  {
    code: "refundDayMissing",
    change: (year) => (year.paymentDays = [{ kind: "FORWARDING", year: 2021, weight: 1 }]),
    field: "year",
    expected: 22500,
    received: 0,
  },
  {
    code: "passedOnBeforeReceived",
    change: (year) => (year.paymentDays![0]!.date = "2021-02-01"),
    field: "date",
    expected: 0,
  },
  {
    code: "roundedApart",
    change: ({ notices }) => (notices[0]!.amount = 549999.99),
    field: "posts",
    expected: 549999.99,
    received: 550000,
  },
  {
    code: "dayBeforePeriod",
    change: ({ paymentDays }) => (paymentDays![2]!.date = "2020-12-15"),
    field: "date",
    expected: "2021-01-01",
    received: "2020-12-15",
  },
  {
    code: "dayAfterPeriod",
    change: ({ instalments }) => (instalments[1]!.date = "2022-06-30"),
    field: "date",
    expected: "2021-12-31",
    received: "2022-06-30",
  },
  { code: "instalmentsMissing", change: (year) => (year.instalments = []) },
  {
    code: "instalmentsWithoutWeight",
    change: ({ instalments }) => {
      for (const instalment of instalments) delete instalment.weight;
    },
    field: "weight",
  },
  {
    code: "instalmentsDiffer",
    change: ({ instalments }) => (instalments[0]!.amount = 275000),
    field: "amount",
    expected: 550000,
    received: 275000,
  },
];
