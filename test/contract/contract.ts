import json from "./contract.json";

/** What the contract says about a function. `syntax` is written as there. */
export interface ContractFunction {
  readonly id: string;
  readonly syntax: string;
  /** The arguments that may be ranges of more than one cell. */
  readonly ranges: readonly string[];
  /** For an argument that takes a word: each option with its other spellings. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Three rows as an officer would enter them; a list is a column. */
  readonly table?: readonly (number | string | readonly (number | string)[])[];
  readonly result: { readonly type: string; readonly range: boolean };
}

export interface ContractArgument {
  readonly name: string;
  readonly optional: boolean;
  readonly range: boolean;
  /** The syntax goes on with "…". */
  readonly repeating: boolean;
}

export const contract: readonly ContractFunction[] = json.functions as never;

export const contractIds: readonly string[] = contract.map(({ id }) => id);

export function argumentsOf({ syntax, ranges }: ContractFunction): ContractArgument[] {
  const written = /\((.*)\)$/.exec(syntax)![1]!.split("; ");
  return written
    .filter((argument) => argument !== "" && argument !== "…")
    .map((argument, i) => {
      const name = argument.replace(/[[\]]/g, "");
      const repeating = written[i + 1] === "…";
      return { name, optional: argument !== name, range: ranges.includes(name), repeating };
    });
}
