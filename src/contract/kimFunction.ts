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

/**
 * What saved workbooks hold of a KIM function: its arguments by their names, in the order of the
 * formula, which never changes.
 */
export type Arguments = Readonly<Record<string, KimArgument>>;
