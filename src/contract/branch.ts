import type { KimFunction } from "./kimFunction";

export const branch = {
  id: "BRANCH",
  group: "forward",
  arguments: {
    bodies: { range: true },
    payers: { range: true },
    grantor: { optional: true },
  },
} as const satisfies KimFunction;
