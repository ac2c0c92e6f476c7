import { type FindingCode, FINDINGS } from "../../../src/engine/grantYear/finding";
import { plan } from "../../../src/engine/grantYear/plan";
import { cleanGrantYear, cleanModuleOne, type Draft } from "./cleanGrantYear";

interface Trigger {
  readonly code: FindingCode;
  /** As few cells as it takes, changed in a clean grant year. */
  readonly change: (draft: Draft) => void;
  readonly field?: string;
  readonly name?: string;
  readonly expected?: number | string;
  readonly received?: number | string;
  readonly names?: readonly string[];
}

const [KREIS, AHAUS, BORK, CAPELLE, DATTELN, , FLAESHEIM, GAHLEN] = [0, 1, 2, 3, 4, 5, 6, 7];

const TRIGGERS: readonly Trigger[] = [
  {
    code: "numberInvalid",
    change: ({ bodies }) => (bodies[AHAUS]!.weight = -119),
    field: "weight",
    name: "Ahaus",
    received: -119,
  },
  {
    code: "wordInvalid",
    change: (year) => Object.assign(year, { prorationMethod: "MONATLICH" }),
    field: "prorationMethod",
    received: "MONATLICH",
  },
  {
    code: "dateInvalid",
    change: ({ bodies }) => (bodies[BORK]!.start = "2021-02-30"),
    field: "start",
    name: "Bork",
    received: "2021-02-30",
  },
  { code: "dateMissing", change: (year) => delete year.end, field: "end" },
  {
    code: "endBeforeStart",
    change: ({ bodies }) => (bodies[BORK]!.end = "2020-12-31"),
    field: "end",
    name: "Bork",
    expected: "2021-01-01",
    received: "2020-12-31",
  },
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
    code: "nameMissing",
    change: ({ bodies }) => (bodies[GAHLEN]!.name = " "),
    field: "name",
    name: " ",
  },
  {
    code: "nameDuplicate",
    change: ({ bodies }) => (bodies[GAHLEN]!.name = "CAPELLE "),
    field: "name",
    name: "CAPELLE ",
    received: "CAPELLE ",
  },
  {
    code: "regionUnknown",
    change: ({ bodies }) => (bodies[GAHLEN]!.region = "Nord"),
    field: "region",
    name: "Gahlen",
    received: "Nord",
  },
  {
    code: "payerUnknown",
    change: ({ bodies }) => (bodies[CAPELLE]!.payer = "Unna"),
    field: "payer",
    name: "Capelle",
    received: "Unna",
  },
  {
    code: "payerCircle",
    change: ({ bodies }) => (bodies[AHAUS]!.payer = "Capelle"),
    field: "payer",
    name: "Ahaus",
    names: ["Ahaus", "Capelle"],
  },
  {
    code: "recipientMissing",
    change: ({ bodies }) => (bodies[KREIS]!.payer = "Ahaus"),
    field: "payer",
  },
  {
    code: "recipientNotUnique",
    change: ({ bodies }) => delete bodies[FLAESHEIM]!.payer,
    field: "payer",
    names: ["Kreis", "Flaesheim"],
  },
  {
    code: "recipientInKey",
    change: ({ bodies }) => (bodies[KREIS]!.weight = 100),
    field: "weight",
    name: "Kreis",
    received: 100,
  },
  { code: "postsMissing", change: (year) => delete year.posts, field: "posts" },
  {
    code: "kiPostsAbovePosts",
    change: (year) => (year.kiPosts = 11),
    field: "kiPosts",
    expected: 10,
    received: 11,
  },
  {
    code: "kiBelowRecommended",
    change: (year) => (year.kiPosts = 3),
    field: "kiPosts",
    expected: 3.5,
    received: 3,
  },
  {
    code: "fteDiffersFromPosts",
    change: ({ bodies }) => {
      for (const body of [bodies[FLAESHEIM]!, bodies[GAHLEN]!]) delete body.weight;
    },
    field: "posts",
    expected: 10,
    received: 8,
  },
  {
    code: "regionPostsMissing",
    change: ({ regions }) => delete regions[1]!.posts,
    field: "posts",
    name: "Süd",
  },
  {
    code: "regionFteDiffers",
    change: ({ bodies }) => {
      bodies[AHAUS]!.agreed = 1;
      bodies[CAPELLE]!.agreed = 1;
    },
    field: "posts",
    name: "Mitte",
    expected: 2.5,
    received: 3,
  },
  {
    code: "shareBelowMinimum",
    change: (year) => (year.minimum = 1.5),
    field: "agreed",
    name: "Bork",
    expected: 1.5,
    received: 1,
  },
  {
    code: "waiverAboveShare",
    change: ({ bodies }) => (bodies[BORK]!.waiver = 0.9),
    field: "waiver",
    name: "Bork",
    expected: 0.85,
    received: 0.9,
  },
  {
    code: "agreedWithoutReason",
    change: ({ bodies }) => delete bodies[BORK]!.agreedDate,
    field: "agreedDate",
    name: "Bork",
  },
  {
    code: "tieUndecided",
    change: ({ bodies }) => (bodies[GAHLEN]!.rawShare = 0.8),
    field: "lot",
    name: "Flaesheim",
    names: ["Flaesheim", "Gahlen"],
  },
  {
    code: "notDistributable",
    change: ({ bodies }) => (bodies[FLAESHEIM]!.agreed = 2.5),
    field: "posts",
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
    code: "forwardedAboveGrant",
    change: ({ notices }) => (notices[0]!.amount = 540000),
    field: "posts",
    expected: 540000,
    received: 550000,
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
  {
    code: "costMissing",
    change: ({ bodies }) => delete bodies[GAHLEN]!.costPerFte,
    field: "costPerFte",
    name: "Gahlen",
  },
  {
    code: "costKeyMissing",
    change: ({ bodies }) => {
      for (const body of bodies.slice(DATTELN, FLAESHEIM)) {
        body.weight = 0;
        body.costKey = 0;
      }
    },
    field: "costKey",
    name: "Datteln",
  },
  {
    code: "ownShareNegative",
    change: ({ bodies }) => (bodies[GAHLEN]!.costPerFte = 50000),
    field: "costPerFte",
    name: "Gahlen",
    expected: 0,
    received: -5000,
  },
  {
    code: "ownShareAboveLimit",
    change: ({ bodies }) => (bodies[CAPELLE]!.ownShareLimit = 5000),
    field: "ownShareLimit",
    name: "Capelle",
    expected: 5000,
    received: 6000,
  },
  {
    code: "paidAboveEntitlement",
    change: ({ bodies }) => (bodies[AHAUS]!.paid = 55000.01),
    field: "paid",
    name: "Ahaus",
    expected: 55000,
    received: 55000.01,
  },
  {
    code: "provenWithoutEntitlement",
    change: ({ bodies }) => (bodies[DATTELN]!.proven = 100),
    field: "proven",
    name: "Datteln",
    expected: 0,
    received: 100,
  },
  {
    code: "evidenceMissing",
    change: ({ bodies }) => (bodies[BORK]!.paid = 55000),
    field: "proven",
    name: "Bork",
    expected: 55000,
  },
  {
    code: "evidencePending",
    change: ({ bodies }) => delete bodies[AHAUS]!.proven,
    field: "proven",
    name: "Ahaus",
    expected: 55000,
  },
  {
    code: "amendmentInvalid",
    change: (year) =>
      (year.amendments = [{ date: "2021-05-01", body: "Ahaus", field: "Gewicht", value: 3 }]),
    field: "field",
    received: "Gewicht",
  },
  {
    code: "notComputable",
    change: (year) => (year.rate = 900000000),
    field: "rate",
  },
];

const TRIGGERS_OF_MODULE_ONE: readonly Trigger[] = [
  {
    code: "rateMissing",
    change: (year) => delete year.assistantRate,
    field: "assistantRate",
  },
  {
    code: "itemAboveLimit",
    change: ({ items }) => (items[1]!.planned = 12000),
    field: "planned",
    name: "MEASURES",
    expected: 10000,
    received: 12000,
  },
  {
    code: "itemQuantityAboveMost",
    change: ({ items }) => items.push({ item: "ADVICEDAY", quantity: 7 }),
    field: "quantity",
    name: "ADVICEDAY",
    expected: 6,
    received: 7,
  },
  {
    code: "itemLimitNotPublished",
    change: ({ items }) => items.push({ item: "PERSONNEL" }),
    field: "limit",
    name: "PERSONNEL",
  },
  {
    code: "itemLimitWithoutSource",
    change: ({ items }) => (items[1]!.limit = 10000),
    field: "limitCitation",
    name: "MEASURES",
    received: 10000,
  },
];

test("a clean grant year has no findings", () => {
  expect(plan(cleanGrantYear()).findings).toEqual([]);
  expect(plan(cleanModuleOne()).findings).toEqual([]);
});

function expectFinding(draft: Draft, { code, change, ...details }: Trigger): void {
  change(draft);
  const { field, name, ...values } = details;
  const where = { ...(field ? { field } : {}), ...(name ? { name } : {}) };
  const { severity } = FINDINGS[code];
  expect(plan(draft).findings).toContainEqual(
    expect.objectContaining({ code, severity, where: expect.objectContaining(where), ...values }),
  );
}

test.each(TRIGGERS)("$code is found at $field", (trigger) => {
  expectFinding(cleanGrantYear(), trigger);
});

test.each(TRIGGERS_OF_MODULE_ONE)("$code is found at $field in module 1", (trigger) => {
  expectFinding(cleanModuleOne(), trigger);
});

test("every finding has its trigger", () => {
  const triggered = [...TRIGGERS, ...TRIGGERS_OF_MODULE_ONE].map(({ code }) => code);
  expect([...new Set(triggered)].sort()).toEqual(Object.keys(FINDINGS).sort());
});
