import { type FieldFact, type FieldOf, GRANT_YEAR_FIELDS } from "../../engine/grantYear/fields";
import type { CellName } from "./calculation/formulaParts";

/** A field of the grant year itself that is no part of its key: its cell is called as the field. */
export type GivenField = keyof typeof GRANT_YEAR_FIELDS;

/** Those fields with what is known about them, in the order of the sheet. */
export const GIVEN_FIELDS = Object.entries(GRANT_YEAR_FIELDS) as readonly (readonly [
  GivenField,
  FieldFact,
])[];

export const isGivenField = (field: string): field is GivenField =>
  Object.hasOwn(GRANT_YEAR_FIELDS, field);

/** The cells of the contract of a desk that has one. */
export const CONTRACT_CELLS = {
  date: "contractDate",
  reference: "contractReference",
  section: "contractSection",
  posts: "contractPosts",
  amount: "contractAmount",
  start: "contractStart",
  end: "contractEnd",
} as const satisfies Readonly<Record<Exclude<FieldOf<"contract">, "payer">, CellName>>;
