import { factsOf, type FieldOf, type ListName } from "../../engine/grantYear/fields";
import type { Body, GrantYear } from "../../engine/grantYear/grantYear";

/** Whether any body has something in that field; columns that nobody uses are left out. */
export const fieldIsUsed = ({ bodies }: GrantYear, field: keyof Body): boolean =>
  bodies.some((body) => body[field] !== undefined);

/** The fields of a list, without those that may be left out and hold nothing. */
export function usedFields<List extends ListName>(
  grantYear: GrantYear,
  list: List,
): readonly FieldOf<List>[] {
  const entries: readonly Readonly<Partial<Record<string, unknown>>>[] = grantYear[list].map(
    (entry) => ({ ...entry }),
  );
  return factsOf(list).flatMap(([field, { isOptional }]) =>
    !isOptional || entries.some((entry) => entry[field] !== undefined) ? [field] : [],
  );
}
