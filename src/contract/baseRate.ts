import type { KimFunction } from "./kimFunction";

export const baseRate = {
  id: "BASERATE",
  group: "settle",
  arguments: {
    day: { range: true },
  },
} as const satisfies KimFunction;
