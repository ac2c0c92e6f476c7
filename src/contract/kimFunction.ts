/** The groups of the functions, in the order of a grant: from the posts to the settlement. */
export const FUNCTION_GROUPS = ["split", "forward", "settle", "lookUp"] as const;

export type FunctionGroup = (typeof FUNCTION_GROUPS)[number];

/** Spellings of each option, the word of the contract first, then its synonyms. */
export type OptionWords<Option extends string = string> = Readonly<
  Record<Option, readonly string[]>
>;

export interface KimArgument {
  /** Required arguments stand before optional ones. */
  readonly optional?: true;
  /** May be more than one cell. */
  readonly range?: true;
  /** The last argument may stand as often as needed. */
  readonly repeating?: true;
  /** For an argument that takes a word, or a word in place of a number. */
  readonly words?: OptionWords;
}

/** A KIM function as saved workbooks hold it: its id and the order of its arguments never change. */
export interface KimFunction {
  readonly id: string;
  readonly group: FunctionGroup;
  /** By their names, in the order of the formula. */
  readonly arguments: Readonly<Record<string, KimArgument>>;
}
