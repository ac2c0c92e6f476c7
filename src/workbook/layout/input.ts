import {
  factOf,
  type FieldFact,
  type FieldOf,
  type FieldUnit,
  type ListName,
} from "../../engine/grantYear/fields";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Plan } from "../../engine/grantYear/plan";
import type { Language } from "../../locales/language";
import type { FieldTexts } from "../../locales/textTypes";
import type { SheetTexts } from "../../locales/sheetText";
import { cellOf } from "./cellValue";
import type { References } from "./references";
import type { Column, Format, RuleFor } from "./table";
import { optionsOf, wordFor } from "./words";

/** What all parts of a layout work with. */
export interface LayoutInput {
  /** As its amendments left it: that is what the cells hold. */
  readonly grantYear: GrantYear;
  readonly plan: Plan;
  readonly language: Language;
  readonly texts: SheetTexts;
  readonly fields: FieldTexts;
  readonly ref: References;
}

/** The column of a field in the table of its list. */
export function inputColumn<List extends ListName>(
  { grantYear, language, fields }: LayoutInput,
  list: List,
  field: FieldOf<List>,
  group?: string,
): Column<FieldOf<List>> {
  const fact = factOf(list, field)!;
  const entries: readonly Readonly<Record<string, unknown>>[] = grantYear[list].map((entry) => ({
    ...entry,
  }));
  const labels: Readonly<Record<string, string>> = fields[list];
  return {
    id: field,
    header: labels[field]!,
    ...(group === undefined ? {} : { group }),
    format: formatOf(fact),
    input: { ...ruleFor(fact, language) },
    cell: (row) => cellOf(fact, entries[row]?.[field], language),
  };
}

const FORMATS: Readonly<Record<FieldUnit, Format>> = {
  euro: "money",
  fte: "fte",
  share: "share",
  weight: "number",
  lot: "number",
  units: "number",
  plain: "number",
};

export function formatOf(fact: FieldFact): Format {
  if (fact.kind === "number") return FORMATS[fact.unit];
  return fact.kind === "day" ? "day" : "text";
}

/** What may be typed into the cells of a field. A number that may also be a word is not checked. */
export function ruleFor(fact: FieldFact, language: Language): { readonly rule?: RuleFor } {
  if (fact.role === "body") return { rule: { kind: "namesIn", table: "bodies" } };
  if (fact.role === "region") return { rule: { kind: "namesIn", table: "regions" } };
  if (fact.kind === "day") return { rule: { kind: "day" } };
  if (fact.kind === "number") return fact.words ? {} : { rule: { kind: "number" } };
  const words = optionsOf(fact).map((each) => wordFor(each, language));
  return words.length === 0 ? {} : { rule: { kind: "words", words } };
}
