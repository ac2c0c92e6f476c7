import type { Trigger } from "./trigger";

export const moduleOne: readonly Trigger[] = [
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
    code: "itemSharesLimit",
    change: ({ items }) => items.push({ item: "MEASURES", planned: 10000 }),
    field: "planned",
    name: "MEASURES",
    expected: 5000,
    received: 10000,
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
