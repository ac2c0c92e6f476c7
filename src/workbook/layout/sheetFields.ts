import { type FieldKind, GRANT_YEAR_FIELDS, LIST_FIELDS } from "../../engine/grantYear/fields";

/** Lists of a grant year that are tables of the sheet; amendments have a table of their own kind. */
export type ListName = keyof typeof LIST_FIELDS;

type Kinds = Readonly<Record<string, FieldKind>>;

/** Items with a word of their own, which KIM.LIMIT understands; others are written by their id. */
const ITEMS = ["WORKPLACE", "ADVICEDAY", "EXCHANGEDAY", "MEASURES", "INTERFACE"];

/** What the cells beside the lists hold. */
export const HEAD_KINDS: Kinds = {
  programme: "text",
  module: "number",
  year: "number",
  ...GRANT_YEAR_FIELDS,
};

/** What the columns of the lists hold. An item is a word like any other option. */
export const LIST_KINDS: Readonly<Record<ListName, Kinds>> = {
  ...LIST_FIELDS,
  items: { ...LIST_FIELDS.items, item: ITEMS },
};

export const LIST_NAMES = Object.keys(LIST_KINDS) as ListName[];
