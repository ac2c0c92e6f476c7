import type { KimFunction } from "./kimFunction";

export const coFinance = {
  id: "COFINANCE",
  group: "settle",
  arguments: {
    cost: { range: true },
    funding: { range: true },
    weights: { optional: true, range: true },
    groups: { optional: true, range: true },
  },
} as const satisfies KimFunction;
