import {
  BODY_FIELDS,
  type FieldKind,
  GRANT_YEAR_FIELDS,
  INSTALMENT_FIELDS,
  ITEM_FIELDS,
  NOTICE_FIELDS,
  REGION_FIELDS,
} from "../../../engine/grantYear/fields";
import type { DraftList } from "../core/draft";

const LISTS: Readonly<Record<DraftList | "head", Readonly<Record<string, FieldKind>>>> = {
  head: { ...GRANT_YEAR_FIELDS, year: "number" },
  notices: NOTICE_FIELDS,
  instalments: INSTALMENT_FIELDS,
  regions: REGION_FIELDS,
  bodies: BODY_FIELDS,
  items: ITEM_FIELDS,
};

/** What is typed into a field. */
export const fieldKind = (list: DraftList | undefined, field: string): FieldKind =>
  LISTS[list ?? "head"][field] ?? "text";
