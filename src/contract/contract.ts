import { forward } from "./forward";
import type { Arguments } from "./kimFunction";
import { lookUp } from "./lookUp";
import { settle } from "./settle";
import { split } from "./split";

/** The KIM functions in their groups, in the order of a grant: from the posts to the settlement. */
export const FUNCTION_GROUPS = { split, forward, settle, lookUp };

/** The arguments of the KIM functions by their ids, in the order of a grant. */
export const contract = { ...split, ...forward, ...settle, ...lookUp };

export type FunctionId = keyof typeof contract;

export const FUNCTION_IDS = Object.keys(contract) as FunctionId[];

/** The names of the arguments of one function. */
export type ArgumentOf<Id extends FunctionId> = keyof (typeof contract)[Id];

/** An argument as the syntax of a formula shows it. */
export interface SyntaxArgument {
  readonly name: string;
  readonly optional: boolean;
  readonly range: boolean;
  readonly repeating: boolean;
}

/** The arguments of a function, in the order of the formula. */
export function argumentsOf(id: FunctionId): SyntaxArgument[] {
  const given: Arguments = contract[id];
  return Object.entries(given).map(
    ([name, { optional = false, range = false, repeating = false }]) => ({
      name,
      optional,
      range,
      repeating,
    }),
  );
}
