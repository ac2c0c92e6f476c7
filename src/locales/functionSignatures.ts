interface Signature {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** The arguments of each KIM function, in order, by the names of the contract. */
export const functionSignatures = {
  SHARE: { required: ["total", "weights"], optional: ["unit", "method", "lots"] },
  ELIGIBLE: { required: ["shares"], optional: ["minimum"] },
  ROUNDFTE: {
    required: ["total", "shares"],
    optional: ["minimum", "step", "waivers", "agreed", "lots"],
  },
  MONTHS: { required: ["start", "end"], optional: ["method"] },
  FORWARD: { required: ["fte", "rate"], optional: ["start", "end", "method"] },
  BYYEAR: { required: ["amount", "start", "end"], optional: ["method"] },
  CHAIN: { required: ["bodies", "payers", "amounts"], optional: [] },
  INSTALMENTS: { required: ["amount"], optional: ["parts"] },
  COFINANCE: { required: ["cost", "funding"], optional: ["weights"] },
  SETTLE: { required: ["cost", "ceiling", "paid"], optional: [] },
  INTEREST: { required: ["amount", "start", "end", "baseRate"], optional: ["surcharge"] },
  FTERATE: { required: ["year", "module"], optional: ["role"] },
  LIMIT: { required: ["year", "item"], optional: ["quantity"] },
  SOURCE: { required: ["year", "module"], optional: ["item"] },
  VERSION: { required: [], optional: [] },
} as const satisfies Readonly<Record<string, Signature>>;

export type FunctionId = keyof typeof functionSignatures;

export const FUNCTION_IDS = Object.keys(functionSignatures) as FunctionId[];

/** The arguments of one function. */
export type ArgumentOf<Id extends FunctionId> =
  | (typeof functionSignatures)[Id]["required"][number]
  | (typeof functionSignatures)[Id]["optional"][number];
