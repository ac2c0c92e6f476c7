import type { Body, GrantYear } from "../../engine/grantYear/grantYear";
import type { Plan } from "../../engine/grantYear/plan";
import type { BookTexts } from "../../locales/bookText";
import type { Language } from "../../locales/language";
import type { SheetTexts } from "../../locales/sheetText";
import type { AppliedAmendment } from "../layout/amended";
import type { SheetKey } from "../naming";
import type { TableId } from "./bookNames";
import type { BodyLine, RegionLine } from "./lines";
import type { InputTable } from "./tables/inputTable";

/** What all sheets of a grant year are made from. */
export interface Book {
  /** As its amendments left it: that is what the cells hold. */
  readonly grantYear: GrantYear;
  readonly plan: Plan;
  readonly language: Language;
  readonly texts: BookTexts;
  /** The words for options, such as "Hare-Niemeyer". */
  readonly words: SheetTexts["words"];
  readonly key: SheetKey;
  readonly bodies: readonly BodyLine[];
  readonly regions: readonly RegionLine[];
  /** What is noted of bodies beside their lines. */
  readonly supplements: readonly Partial<Body>[];
  /** What changed later, with what was there before. */
  readonly amendments: readonly AppliedAmendment[];
  /** Each body has the posts that were agreed with it, in all versions. */
  readonly isAgreed: boolean;
  /** Something counts only from a day within the period, and the sheets calculate it. */
  readonly isSliced: boolean;
  readonly tables: Readonly<Partial<Record<TableId, InputTable>>>;
  /** Budget years, from the first to the last. */
  readonly years: readonly number[];
}
