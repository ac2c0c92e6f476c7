import type { ArgumentOf, FunctionId } from "../contract/contract";
import type { FieldOf, HeadField, Place } from "../engine/grantYear/fields";
import type { FindingCode } from "../engine/grantYear/finding";
import type { Amendment } from "../engine/grantYear/grantYear";
import type { IssueCode, IssueOf } from "../engine/issue";
import type { StepKind, StepOf } from "../engine/steps/step";
import type { Example } from "./functionExample";
import type { Language } from "./language";
import type { Wording } from "./wording";

/** One sentence for each code of an issue; what and where is put before it. */
export type IssueTexts = {
  readonly [Code in IssueCode]: (issue: IssueOf<Code>, say: Wording) => string;
};

/** Sentences that are worded otherwise where no formula is in sight. */
export type ReasonTexts = Partial<IssueTexts>;

/** One sentence for each kind of step; the row is put before it. */
export type StepTexts = {
  readonly [Kind in StepKind]: (step: StepOf<Kind>, say: Wording) => string;
};

/** How a sentence says where something is and what a cell holds. */
export interface PlaceWords {
  readonly row: string;
  readonly rows: string;
  readonly column: string;
  readonly groups: string;
  readonly contracts: string;
  readonly noGroup: string;
  readonly fte: string;
  /** What stands at the end of a text that a cell does not hold. */
  readonly cut: string;
  readonly true: string;
  readonly false: string;
  /** What a cell holds that is no simple value. */
  readonly object: string;
  readonly quotes: readonly [string, string];
}

type InEachLanguage = Readonly<Record<Language, string>>;

/** What is said about a function: read in Excel's dialog, the pane and the manual. */
export interface FunctionTexts<Id extends FunctionId> {
  /** What it is for, in a few words. */
  readonly title: InEachLanguage;
  readonly description: InEachLanguage;
  readonly arguments: Readonly<Record<ArgumentOf<Id>, InEachLanguage>>;
  readonly result: InEachLanguage;
  /** The first one shows its ordinary use. */
  readonly examples: readonly Example[];
}

type Names<Field extends string> = Readonly<Record<Field, string>>;

/** What a field of the grant year itself is called. */
export interface HeadFieldNames {
  /** Where it is asked for, and in findings. */
  readonly asked: string;
  /** The cell that holds it; saved workbooks keep that name for ever. */
  readonly cell: string;
  /** Its line on the sheet, where either language words that differently. */
  readonly line?: string;
}

export type HeadFieldTexts = Readonly<Record<HeadField, HeadFieldNames>>;

/** What the fields of a grant year are called: in the wizard, in findings and on the sheets. */
export type FieldTexts = { readonly [In in Place]: Names<FieldOf<In>> } & {
  readonly amendments: Names<Exclude<keyof Amendment, "effective" | "document">>;
};

/** What a sentence about a finding is made of, worded in its unit; "" for what it has not. */
export interface FindingParts {
  readonly expected: string;
  readonly received: string;
  /** The budget year it is about. */
  readonly year: string;
  /** Bodies concerned: "A, B and C". */
  readonly names: string;
  /** The engine's own reason, a sentence. */
  readonly reason: string;
  /** Field that is meant, as in the grant year. */
  readonly field: string;
}

/** One sentence for each code of a finding; the place is put before it. */
export type FindingTexts = Readonly<Record<FindingCode, (parts: FindingParts) => string>>;
