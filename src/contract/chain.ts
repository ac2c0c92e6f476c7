import type { KimFunction } from "./kimFunction";

export const chain = {
  id: "CHAIN",
  group: "forward",
  arguments: {
    bodies: { range: true },
    payers: { range: true },
    amounts: { range: true },
    grantor: { optional: true },
  },
} as const satisfies KimFunction;
