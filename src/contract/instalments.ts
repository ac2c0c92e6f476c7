import type { KimFunction } from "./kimFunction";

export const instalments = {
  id: "INSTALMENTS",
  group: "forward",
  arguments: {
    amount: { range: true },
    parts: { optional: true, range: true },
    columns: { optional: true, range: true },
  },
} as const satisfies KimFunction;
