/** The form in which sheets hold the fields of a grant year. */
export const SCHEMA = 2;

/** What a number counts. share: FTE with any decimals; units: FTE or days, as the item says. */
export type FieldUnit = "euro" | "fte" | "share" | "weight" | "lot" | "units" | "plain";

/**
 * name: what the entry is called, or what others call it by. identity: what it is, for good.
 * Neither is amended or left out. body, region: the name of an entry of that list.
 */
export type FieldRole = "name" | "identity" | "body" | "region";

interface Facts {
  /** Schema from which on sheets have the field; in older ones it is not missing. */
  readonly since: number;
  readonly role?: FieldRole;
  /** Beside the lists: its sheet has no cell for it while nothing stands in it. */
  readonly isRare?: true;
  /** Only that module has it. */
  readonly ofModule?: number;
}

/**
 * What a cell holds: a number, 0 or from 10^−9 to below 10^9, or one of the words; a day; a text,
 * of which the words are shown in the user's language; or nothing but one of the words.
 */
export type FieldFact = Facts &
  (
    | { readonly kind: "number"; readonly unit: FieldUnit; readonly words?: readonly string[] }
    | { readonly kind: "day" }
    | { readonly kind: "text"; readonly words?: readonly string[] }
    | {
        readonly kind: "word";
        readonly words: readonly string[];
        /** Where other fields mean something else by the same words: what tells them apart. */
        readonly of?: "paper" | "clause" | "claim";
        /** Stands for a cell that is blank. */
        readonly assumed?: string;
      }
  );

export type FieldKind = FieldFact["kind"];

/** A fact for every field of an entry. */
export type Entry<Type> = Readonly<Record<keyof Required<Type>, FieldFact>>;
type More = Partial<Facts> & { readonly words?: readonly string[] };

/** A number; `euro` and `fte` are numbers of that unit. */
export const number = (unit: FieldUnit, more: More = {}) =>
  ({ kind: "number", unit, since: SCHEMA, ...more }) as const;
export const euro = (more?: More) => number("euro", more);
export const fte = (more?: More) => number("fte", more);
export const day = (more: Partial<Facts> = {}) =>
  ({ kind: "day", since: SCHEMA, ...more }) as const;
export const text = (more: More = {}) => ({ kind: "text", since: SCHEMA, ...more }) as const;
export const word = <Word extends string>(
  words: readonly Word[],
  more: Partial<Facts> & {
    readonly assumed?: Word;
    readonly of?: "paper" | "clause" | "claim";
  } = {},
) => ({ kind: "word", words, since: SCHEMA, ...more }) as const;
