import type { KimFunction } from "./kimFunction";

export const steps = {
  id: "STEPS",
  group: "lookUp",
  arguments: {
    functionName: {},
    argument: { range: true, repeating: true },
  },
} as const satisfies KimFunction;
