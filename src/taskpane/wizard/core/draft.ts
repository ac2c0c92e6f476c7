import {
  type FieldOf,
  type HeadField,
  LIST_NAMES,
  type OptionalList,
} from "../../../engine/grantYear/fields";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import type { Language } from "../../../locales/language";

/** A text for each field that was filled in: exactly as it was typed, or the word chosen. */
export type Cells<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** Others refer to an entry by its id, so that a name can be typed letter by letter. */
export interface Entry<Field extends string = string> {
  readonly id: string;
  readonly cells: Cells<Field>;
}

/** The lists that a page shows. */
export const DRAFT_LISTS = [...LIST_NAMES, "paymentDays"] as const;
export type DraftList = (typeof DRAFT_LISTS)[number];

export type Lists = { readonly [List in DraftList]: readonly Entry<FieldOf<List>>[] };

/**
 * What was entered in the wizard so far. Texts, not numbers: nothing that was typed is lost, also
 * what cannot be read. In `payer` and `region` of a body stands an id; any other text is a name
 * that nobody has. `posts` follows from the notice and is not typed twice.
 */
export interface Draft extends Lists {
  readonly version: 1;
  /** How numbers and days are written in it. */
  readonly notation: Language;
  readonly head: Cells<HeadField>;
  /** What a desk gets that is paid by a contract, in place of the notices. */
  readonly contract: Cells<FieldOf<"contract">>;
  /** What stands under the key is one, though it might be shares of posts. */
  readonly isKey?: boolean;
  /** What the wizard does not ask: it goes on as it is. */
  readonly kept?: Pick<GrantYear, KeptPart>;
  /** Its days of payment are those of the year before, moved, and nobody has looked at them yet. */
  readonly movedDays?: true;
  /** The year it was started from, to show what changes. */
  readonly previous?: GrantYear;
}

/** Parts of a grant year that no step of the wizard shows. */
export const KEPT_PARTS = ["sources", "stated", "course"] as const satisfies readonly (
  OptionalList | "course"
)[];
export type KeptPart = (typeof KEPT_PARTS)[number];

/** What a finding and an input have in common: the cell. */
export interface Place {
  readonly list?: DraftList | "contract";
  readonly index?: number;
  readonly field: string;
}

export const isDraftList = (list: string | undefined): list is DraftList =>
  DRAFT_LISTS.some((known) => known === list);

/** An id that no entry has. */
export function freshId(draft: Lists, list: DraftList): string {
  const numbers = draft[list].map(({ id }) => Number(id.slice(1)));
  return `#${Math.max(0, ...numbers) + 1}`;
}
