import type { InsertOutcome } from "../../../workbook/write/insertGrantYears";
import type { Leftover } from "../../../workbook/write/rollBack";
import type { UndoOutcome } from "../../../workbook/write/undoInsertion";

/** Where the writing of the sheet stands, or taking it back. */
export type Writing =
  | { readonly kind: "idle" }
  | { readonly kind: "writing"; readonly done: number; readonly of: number }
  /** Undoing or cleaning up. */
  | { readonly kind: "removing" }
  | Exclude<InsertOutcome, { kind: "inserted" }>
  /** The question of `undoInsertion` whether edited sheets are to go too. */
  | Extract<UndoOutcome, { kind: "edited" }>
  | { readonly kind: "undone" }
  /** Excel did not even let us look. */
  | { readonly kind: "refused"; readonly error: unknown }
  | { readonly kind: "cleaned"; readonly left: Leftover };

export const IDLE: Writing = { kind: "idle" };

/** Whether Excel is writing or taking back: until it is done, nothing else happens. */
export const isAtWork = ({ kind }: Writing): boolean => kind === "writing" || kind === "removing";
