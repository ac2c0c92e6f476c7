import type { KimFunction } from "./kimFunction";

export const payments = {
  id: "PAYMENTS",
  group: "forward",
  arguments: {
    bodies: { range: true },
    payers: { range: true },
    instalments: { range: true },
    dates: { range: true },
    grantor: { optional: true },
    granted: { optional: true, range: true },
  },
} as const satisfies KimFunction;
