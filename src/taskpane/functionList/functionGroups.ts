import type { FunctionId } from "../../locales/functionSignatures";

/** The order in which the pane lists the functions: the way of a grant, from posts to settlement. */
export const functionGroups = {
  split: ["SHARE", "ROUNDFTE", "ELIGIBLE"],
  forward: ["FORWARD", "MONTHS", "BYYEAR", "CHAIN", "INSTALMENTS"],
  settle: ["COFINANCE", "SETTLE", "INTEREST"],
  lookUp: ["FTERATE", "LIMIT", "SOURCE", "VERSION"],
} as const satisfies Readonly<Record<string, readonly FunctionId[]>>;

export type GroupId = keyof typeof functionGroups;
