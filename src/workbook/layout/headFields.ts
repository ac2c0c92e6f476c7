import { type FieldFact, factsOf, type HeadField } from "../../engine/grantYear/fields";
import type { GrantYear } from "../../engine/grantYear/grantYear";

/** How posts are handed out, and what else holds for the whole year. */
const SECOND_LINE: HeadField = "apportionment";

/** The fields of the grant year itself, in two lines; what only a module has is there for it. */
export function headFields(grantYear: GrantYear): readonly (readonly HeadField[])[] {
  const facts = factsOf("head");
  const values: Readonly<Partial<Record<HeadField, unknown>>> = { ...grantYear };
  const isUsed = (module: number): boolean =>
    grantYear.module === module ||
    facts.some(([field, { ofModule }]) => ofModule === module && values[field] !== undefined);
  const isShown = (field: HeadField, { ofModule, isOptional }: FieldFact): boolean =>
    ofModule === undefined ? !isOptional || values[field] !== undefined : isUsed(ofModule);
  const fields = facts.flatMap(([field, fact]) => (isShown(field, fact) ? [field] : []));
  const second = fields.indexOf(SECOND_LINE);
  return [fields.slice(0, second), fields.slice(second)];
}
