import { at, cellOf } from "../../../../engine/grantYear/at";
import type { Paper } from "../../../../engine/grantYear/course";
import { dayOf } from "../../../../engine/grantYear/days";
import { factOf, type FieldFact } from "../../../../engine/grantYear/fields";
import type { Amendment, GrantYear } from "../../../../engine/grantYear/grantYear";
import { nameKey } from "../../../../engine/names/nameKey";
import type { Language } from "../../../../locales/language";
import { DAY } from "../../../../workbook/layout/amended";
import { cellText } from "../../../table/core/cellText";
import { valueOf } from "../../core/typedRows";

/** What a document may change here: of the grant year itself, or of a body. */
export const AMENDABLE = {
  head: ["rate", "posts", "start", "end"],
  bodies: ["agreed", "waiver", "weight", "costPerFte"],
} as const;

export type AmendableField =
  (typeof AMENDABLE)["head"][number] | (typeof AMENDABLE)["bodies"][number];

/** One cell that is to change, as it is typed. */
export interface TypedChange {
  /** What tells it from the others while they are edited. */
  readonly id: number;
  readonly field: AmendableField | "";
  readonly body: string;
  readonly value: string;
}

/** What one document changes, as it is typed. */
export interface TypedAmendments {
  /** Its id. */
  readonly document: string;
  /** The day from which it counts. */
  readonly effective: string;
  readonly changes: readonly TypedChange[];
}

export const NO_AMENDMENTS: TypedAmendments = { document: "", effective: "", changes: [] };

/** As they were kept; nothing if they are none, or were damaged. */
export function readKept(saved: unknown): TypedAmendments | undefined {
  const { document, effective, changes } = (saved ?? {}) as Partial<TypedAmendments>;
  if (typeof document !== "string" || typeof effective !== "string") return undefined;
  if (!Array.isArray(changes) || !changes.every(isChange)) return undefined;
  const ids = new Set(changes.map(({ id }) => id));
  return ids.size === changes.length ? { document, effective, changes } : undefined;
}

/** What was typed on while `written` was put on the sheets: changes that are not among these. */
export function amendedSince(typed: TypedAmendments, written: TypedAmendments): TypedAmendments {
  const changes = typed.changes.filter((change) => !written.changes.includes(change));
  return changes.length > 0 ? { ...typed, changes } : NO_AMENDMENTS;
}

function isChange(saved: unknown): saved is TypedChange {
  const { id, field, body, value } = (saved ?? {}) as Partial<TypedChange>;
  const isKnown = field === "" || [...AMENDABLE.head, ...AMENDABLE.bodies].includes(field!);
  return (
    isKnown && Number.isSafeInteger(id) && typeof body === "string" && typeof value === "string"
  );
}

export const isOfBody = (field: TypedChange["field"]): boolean =>
  (AMENDABLE.bodies as readonly string[]).includes(field);

/** What is known about the value of a change; nothing while no field is chosen. */
export const factIn = ({ field }: Pick<TypedChange, "field">): FieldFact | undefined =>
  field === "" ? undefined : factOf(isOfBody(field) ? "bodies" : "head", field);

/** What keeps typed changes from being amendments; the first that is found. */
export type AmendmentObstacle =
  "noDocument" | "documentUndated" | "effectiveUnreadable" | "changeIncomplete" | "valueUnreadable";

export interface ReadAmendments {
  /** None while there is an obstacle. */
  readonly amendments: readonly Amendment[];
  readonly obstacle?: AmendmentObstacle;
  /** Changes whose value cannot be read, by their id. */
  readonly unreadable: readonly number[];
}

/**
 * The amendments that were typed: known from the day of their document on, each for one cell. All
 * or none, since a document is not half known.
 */
export function readAmendments(
  { document, effective, changes }: TypedAmendments,
  papers: readonly Paper[],
  language: Language,
): ReadAmendments {
  const values = new Map(
    changes.map((change) => {
      const [fact, text] = [factIn(change), change.value.trim()];
      return [change.id, fact && text !== "" ? valueOf(text, fact, language) : undefined];
    }),
  );
  const unreadable = changes.flatMap((change) =>
    factIn(change) && change.value.trim() !== "" && values.get(change.id) === undefined
      ? [change.id]
      : [],
  );
  const isIncomplete = (change: TypedChange): boolean =>
    change.field === "" ||
    change.value.trim() === "" ||
    (isOfBody(change.field) && change.body === "");
  const paper = papers.find(({ id }) => document !== "" && nameKey(id) === nameKey(document));
  const date = paper?.date;
  const from = effective.trim() === "" ? undefined : valueOf(effective.trim(), DAY, language);
  const none = (obstacle?: AmendmentObstacle): ReadAmendments => ({
    ...{ amendments: [], unreadable },
    ...(obstacle && { obstacle }),
  });
  if (changes.length === 0) return none();
  if (!paper) return none("noDocument");
  if (date === undefined || dayOf(date) === undefined) return none("documentUndated");
  if (effective.trim() !== "" && from === undefined) return none("effectiveUnreadable");
  if (unreadable.length > 0) return none("valueUnreadable");
  if (changes.some(isIncomplete)) return none("changeIncomplete");
  return {
    unreadable,
    amendments: changes.map(({ id, field, body }): Amendment => ({
      date,
      ...(from !== undefined && { effective: String(from) }),
      document: paper.id,
      ...(isOfBody(field) && { body }),
      ...{ field, value: values.get(id)! },
    })),
  };
}

/** The day from which a document counts, as it is typed; "" if it says none. */
export const effectiveIn = (
  document: string,
  papers: readonly Paper[],
  language: Language,
): string => {
  const day = papers.find(({ id }) => nameKey(id) === nameKey(document))?.effective;
  return day === undefined ? "" : cellText(day, DAY, language);
};

/** What stands in the cell that a change is about; "" where it is blank or not chosen yet. */
export function valueNow(grantYear: GrantYear, change: TypedChange, language: Language): string {
  const { field, body } = change;
  const fact = factIn(change);
  if (!fact || (isOfBody(field) && body === "")) return "";
  const place = { date: "", field, ...(isOfBody(field) && { body }) };
  const cell = cellOf(at(grantYear), place);
  return cell === undefined ? "" : cellText(cell, fact, language);
}
