import type { KimFunction } from "./kimFunction";

export const interest = {
  id: "INTEREST",
  group: "settle",
  arguments: {
    amount: { range: true },
    start: { range: true },
    end: { range: true },
    baseRate: { range: true },
    surcharge: { optional: true },
  },
} as const satisfies KimFunction;
