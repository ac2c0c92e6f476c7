import type { HeadField } from "../engine/grantYear/fields";
import type { HeadFieldNames, HeadFieldTexts } from "./textTypes";

/** One of the names of every field; the line of a sheet is called as what was asked, unless it has its own. */
export const namesOf = (
  fields: HeadFieldTexts,
  of: keyof HeadFieldNames,
): Readonly<Record<HeadField, string>> =>
  Object.fromEntries(
    Object.entries(fields).map(([field, names]) => [field, names[of] ?? names.asked]),
  ) as Record<HeadField, string>;
