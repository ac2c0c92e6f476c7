import type { KimFunction } from "./kimFunction";

export const eligible = {
  id: "ELIGIBLE",
  group: "split",
  arguments: {
    shares: { range: true },
    minimum: { optional: true },
  },
} as const satisfies KimFunction;
