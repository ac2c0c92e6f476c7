import type { KimFunction } from "./kimFunction";

export const settle = {
  id: "SETTLE",
  group: "settle",
  arguments: {
    cost: { range: true },
    ceiling: { range: true },
    paid: { optional: true, range: true },
  },
} as const satisfies KimFunction;
