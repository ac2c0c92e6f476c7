import { factOf, factsOf, type FieldFact, type HeadField } from "../../../engine/grantYear/fields";
import { without, withoutMissing } from "../../../engine/grantYear/entries";
import type { Finding, Where } from "../../../engine/grantYear/finding";
import type {
  Body,
  Contract,
  GrantYear,
  Instalment,
  Item,
  Notice,
  PaymentDay,
  Region,
} from "../../../engine/grantYear/grantYear";
import { yearOf } from "../../../engine/grantYear/paymentDays";
import type { Language } from "../../../locales/language";
import { numberText } from "../../../locales/numberText";
import type { Cells, Draft, DraftList } from "./draft";
import { hasContract } from "./desk";
import { grantedPosts } from "./grantedPosts";
import { moduleOf } from "./moduleOf";
import { nameOf } from "./nameOf";
import { publishedRates } from "./publishedRates";
import { readDay } from "../../table/core/readDay";
import { readNumber } from "../../table/core/readNumber";
import { readYear } from "./readYear";
import { withPayerNames } from "./withPayerNames";

export interface ReadDraft {
  readonly grantYear: GrantYear;
  /** What was typed but cannot be read; in the grant year these cells are empty. */
  readonly unreadable: readonly Finding[];
}

/**
 * The grant year that was entered so far. Posts follow from the notice, a published rate from the
 * rule data. What belongs to a role or to items that the module does not have is left out.
 */
export function toGrantYear(typed: Draft): ReadDraft {
  const { draft, missing } = withPayerNames(typed);
  const { notation, head } = draft;
  const unreadable: Finding[] = [...missing];
  const reader = cellReader(notation, unreadable);
  const year = readYear(head.year);
  if (year === undefined)
    unreadable.push(finding("numberInvalid", { field: "year" }, head.year ?? ""));
  const module = moduleOf(draft);

  const list = <Own>(name: DraftList): Own[] =>
    draft[name].map(({ cells }: { readonly cells: Cells<string> }, index) => {
      const own = factOf(name, "name") ? { name: cells["name"] ?? "" } : {};
      return { ...own, ...reader(cells, factsOf(name), { list: name, index, ...own }) } as Own;
    });

  const isByContract = hasContract(head);
  // Who passes nothing on has all posts.
  const isAlone = head.desk === "LAST" && draft.bodies.length === 1;
  const place = { programme: head.programme ?? "", module: module.module, year: year ?? 0 };
  const isPublished = head.rateSource === "RULES";
  const cells = emptied(head, [
    "posts",
    ...AMENDABLE.flatMap(([field, { ofModule = module.module }]) =>
      ofModule === module.module ? [] : [field],
    ),
    ...(isPublished ? TYPED_RATES : []),
  ]);
  const notices = isByContract ? [] : list<Notice>("notices").map(withPosts);
  const contract: Contract = withPosts(
    reader(draft.contract, factsOf("contract"), { list: "contract" }),
  );
  const paymentDays = list<PaymentDay>("paymentDays").map((each) =>
    withoutMissing({ ...each, year: yearOf(each) }),
  );
  const own = reader(cells, AMENDABLE, {}) as Partial<GrantYear>;
  const grantYear: GrantYear = {
    schemaVersion: 1,
    ...own,
    ...place,
    ...(isByContract
      ? { ...(contract.posts === undefined ? {} : { posts: contract.posts }), contract }
      : grantedPosts(notices, own.assistantPosts)),
    ...(isPublished ? publishedRates(place) : {}),
    notices,
    instalments: list<Instalment>("instalments"),
    ...(paymentDays.length > 0 && { paymentDays }),
    regions: list<Region>("regions"),
    bodies: list<Body>("bodies").map((body) => ({
      ...body,
      ...(isAlone && body.weight === undefined ? { weight: 1 } : {}),
      ...(body.payer === undefined ? {} : { payer: nameOf(draft, "bodies", body.payer) }),
      ...(body.region === undefined ? {} : { region: nameOf(draft, "regions", body.region) }),
    })),
    items: module.limits.length > 0 ? list<Item>("items") : [],
    amendments: [],
    ...draft.kept,
  };
  return { grantYear, unreadable };
}

/** No posts are no figure of a notice: it is still missing. */
const withPosts = <Paper extends { readonly posts?: number }>(paper: Paper): Paper =>
  paper.posts === 0 ? (without(paper, "posts") as Paper) : paper;

/** What is typed beside programme, module and year. */
const AMENDABLE = factsOf("head").filter(([, { role }]) => role !== "identity");
const TYPED_RATES = ["rate", "assistantRate", "rateCitation"] as const;

const emptied = (head: Draft["head"], fields: readonly HeadField[]): Draft["head"] => ({
  ...head,
  ...Object.fromEntries(fields.map((field) => [field, ""])),
});

/** An amount in cents, to be written like it. */
const EXAMPLE = 440_000.5;

type Reader = (
  cells: Cells<string>,
  facts: readonly (readonly [string, FieldFact])[],
  where: Where,
) => Readonly<Record<string, string | number>>;

function cellReader(notation: Language, unreadable: Finding[]): Reader {
  return (cells, facts, where) => {
    const read = facts.flatMap(([field, fact]) => {
      const text = (cells[field] ?? "").trim();
      if (text === "") return [];
      const value = cellValue(text, fact, notation);
      if (value !== undefined) return [[field, value] as const];
      const code = fact.kind === "day" ? "dateInvalid" : "numberInvalid";
      const isEuro = fact.kind === "number" && fact.unit === "euro";
      const example = isEuro ? { expected: numberText(EXAMPLE, notation, 2) } : {};
      unreadable.push({ ...finding(code, { ...where, field }, text), ...example });
      return [];
    });
    return Object.fromEntries(read);
  };
}

/** Whether a word is one to choose from is the plan's to check. */
function cellValue(text: string, fact: FieldFact, notation: Language): string | number | undefined {
  if (fact.kind === "day") return readDay(text, notation);
  const isWord = fact.kind !== "number" || fact.words?.includes(text);
  if (isWord) return text;
  if (fact.kind === "number" && fact.unit === "euro" && !isInCents(text, notation))
    return undefined;
  return readNumber(text, notation, fact.kind === "number" ? fact.unit : undefined);
}

/** Amounts are euros, or euros with both places of the cents: 440.000,5 is a slip. */
function isInCents(text: string, notation: Language): boolean {
  const places = /[.,](\d+)\D*$/.exec(text)?.[1]?.length ?? 0;
  return Number.isInteger(readNumber(text, notation)) || places === 2;
}

const finding = (
  code: "numberInvalid" | "dateInvalid",
  where: Where,
  received: string,
): Finding => ({ code, severity: "error", where, received });
