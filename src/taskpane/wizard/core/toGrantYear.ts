import {
  BODY_FIELDS,
  type FieldKind,
  GRANT_YEAR_FIELDS,
  INSTALMENT_FIELDS,
  ITEM_FIELDS,
  NOTICE_FIELDS,
  REGION_FIELDS,
} from "../../../engine/grantYear/fields";
import type { Finding, Where } from "../../../engine/grantYear/finding";
import type {
  Body,
  GrantYear,
  Instalment,
  Item,
  Notice,
  Region,
} from "../../../engine/grantYear/grantYear";
import type { Language } from "../../../locales/language";
import type { Cells, Draft, DraftList, HeadField } from "./draft";
import { grantedPosts } from "./grantedPosts";
import { moduleOf } from "./moduleOf";
import { nameOf } from "./nameOf";
import { publishedRates } from "./publishedRates";
import { readDay } from "./readDay";
import { readNumber } from "./readNumber";
import { readYear } from "./readYear";

export interface ReadDraft {
  readonly grantYear: GrantYear;
  /** What was typed but cannot be read; in the grant year these cells are empty. */
  readonly unreadable: readonly Finding[];
}

/**
 * The grant year that was entered so far. Posts follow from the notice, a published rate from the
 * rule data. What belongs to a role or to items that the module does not have is left out.
 */
export function toGrantYear(draft: Draft): ReadDraft {
  const { notation, head } = draft;
  const unreadable: Finding[] = [];
  const reader = cellReader(notation, unreadable);
  const year = readYear(head.year);
  if (year === undefined)
    unreadable.push(finding("numberInvalid", { field: "year" }, head.year ?? ""));
  const module = moduleOf(draft);

  const list = <Own>(name: DraftList, fields: Readonly<Record<string, FieldKind>>): Own[] =>
    draft[name].map(({ cells }, index) => {
      const own = "name" in fields ? { name: (cells as Cells<"name">).name ?? "" } : {};
      return { ...own, ...reader(cells, fields, { list: name, index, ...own }) } as Own;
    });

  const place = { programme: head.programme ?? "", module: module.module, year: year ?? 0 };
  const isPublished = head.rateSource === "RULES";
  const cells = emptied(head, [
    "posts",
    ...(module.hasAssistants ? [] : ASSISTANT_FIELDS),
    ...(isPublished ? TYPED_RATES : []),
  ]);
  const notices = list<Notice>("notices", NOTICE_FIELDS);
  const own = reader(cells, GRANT_YEAR_FIELDS, {}) as Partial<GrantYear>;
  const grantYear: GrantYear = {
    schemaVersion: 1,
    ...own,
    ...place,
    ...grantedPosts(notices, own.assistantPosts),
    ...(isPublished ? publishedRates(place) : {}),
    notices,
    instalments: list<Instalment>("instalments", INSTALMENT_FIELDS),
    regions: list<Region>("regions", REGION_FIELDS),
    bodies: list<Body>("bodies", BODY_FIELDS).map((body) => ({
      ...body,
      ...(body.payer === undefined ? {} : { payer: nameOf(draft, "bodies", body.payer) }),
      ...(body.region === undefined ? {} : { region: nameOf(draft, "regions", body.region) }),
    })),
    items: module.limits.length > 0 ? list<Item>("items", ITEM_FIELDS) : [],
    amendments: [],
  };
  return { grantYear, unreadable };
}

const ASSISTANT_FIELDS = ["assistantPosts", "assistantRate", "assistantCostPerFte"] as const;
const TYPED_RATES = ["rate", "assistantRate", "rateCitation"] as const;

const emptied = (head: Draft["head"], fields: readonly HeadField[]): Draft["head"] => ({
  ...head,
  ...Object.fromEntries(fields.map((field) => [field, ""])),
});

type Reader = (
  cells: Cells<string>,
  fields: Readonly<Record<string, FieldKind>>,
  where: Where,
) => Readonly<Record<string, string | number>>;

function cellReader(notation: Language, unreadable: Finding[]): Reader {
  return (cells, fields, where) => {
    const read = Object.entries(fields).flatMap(([field, kind]) => {
      const text = (cells[field] ?? "").trim();
      if (text === "") return [];
      const value = cellValue(text, kind, notation);
      if (value !== undefined) return [[field, value] as const];
      const code = kind === "day" ? "dateInvalid" : "numberInvalid";
      unreadable.push(finding(code, { ...where, field }, text));
      return [];
    });
    return Object.fromEntries(read);
  };
}

/** Words are the plan's to check. "NONE" is a minimum that is not wanted. */
function cellValue(text: string, kind: FieldKind, notation: Language): string | number | undefined {
  if (kind === "day") return readDay(text, notation);
  if (kind === "text" || typeof kind !== "string") return text;
  return kind === "fte" && text === "NONE" ? text : readNumber(text, notation);
}

const finding = (
  code: "numberInvalid" | "dateInvalid",
  where: Where,
  received: string,
): Finding => ({ code, severity: "error", where, received });
