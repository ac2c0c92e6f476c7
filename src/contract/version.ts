import type { KimFunction } from "./kimFunction";

export const version = {
  id: "VERSION",
  group: "lookUp",
  arguments: {},
} as const satisfies KimFunction;
