import type { KimFunction } from "./kimFunction";

export const staffing = {
  id: "STAFFING",
  group: "settle",
  arguments: {
    keys: { range: true },
    rowKeys: { range: true },
    fte: { range: true },
    from: { range: true },
    until: { range: true },
    start: {},
    end: {},
    cap: { optional: true, range: true },
  },
} as const satisfies KimFunction;
