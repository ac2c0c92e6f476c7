import type { FieldKind } from "../../engine/grantYear/fields";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import type { Plan } from "../../engine/grantYear/plan";
import type { Language } from "../../locales/language";
import type { FieldTexts } from "../../locales/textTypes";
import type { SheetTexts } from "../../locales/sheetText";
import { cellOf } from "./cellValue";
import type { References } from "./references";
import { LIST_KINDS, type ListName } from "./sheetFields";
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
export function inputColumn(
  { grantYear, language, fields }: LayoutInput,
  list: ListName,
  field: string,
  group?: string,
): Column {
  const kind = LIST_KINDS[list][field]!;
  const entries: readonly Readonly<Record<string, unknown>>[] = grantYear[list].map((entry) => ({
    ...entry,
  }));
  const labels: Readonly<Record<string, string>> = fields[list];
  return {
    id: field,
    header: labels[field] ?? field,
    ...(group === undefined ? {} : { group }),
    format: formatOf(kind, field),
    input: { ...ruleFor(kind, field, language) },
    cell: (row) => cellOf(kind, entries[row]?.[field], language),
  };
}

export const formatOf = (kind: FieldKind, field: string): Format =>
  kind === "euro"
    ? "money"
    : kind === "day"
      ? "day"
      : kind === "number"
        ? "number"
        : kind === "text" || typeof kind === "object"
          ? "text"
          : field === "rawShare"
            ? "share"
            : "fte";

/** What may be typed into the cells of a field. A minimum may also be "none". */
export function ruleFor(
  kind: FieldKind,
  field: string,
  language: Language,
): { readonly rule?: RuleFor } {
  if (field === "payer") return { rule: { kind: "namesIn", table: "bodies" } };
  if (field === "region") return { rule: { kind: "namesIn", table: "regions" } };
  if (kind === "text" || kind === "fteOrNone") return {};
  if (kind === "day") return { rule: { kind: "day" } };
  if (typeof kind === "string") return { rule: { kind: "number" } };
  return { rule: { kind: "words", words: optionsOf(kind).map((each) => wordFor(each, language)) } };
}
