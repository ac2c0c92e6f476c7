import fc from "fast-check";
import {
  type FieldFact,
  FIELDS,
  GRANT_YEAR_FIELDS,
  type ListName,
} from "../../src/engine/grantYear/fields";
import { without } from "../../src/engine/grantYear/entries";
import type { Amendment, GrantYear } from "../../src/engine/grantYear/grantYear";
import { COURSE_FIELDS } from "../../src/engine/year/fields";
import { COURSE_TABLES } from "../../src/workbook/book/tables/courseFields";
import { keyOf } from "../../src/engine/grantYear/names";

/** Texts as they may stand in a paper, among them such as Excel would take for something else. */
export const hostileTexts = [
  "=SUMME(A1:A9)",
  "+49 2303 27-0",
  "-Dorf",
  "@Kreis",
  "'s-Heerenberg",
  "''zweimal''",
  "1/2",
  "3,5",
  "007",
  "1E5",
  "TRUE",
  "WAHR",
  "01.11.2021",
  "#N/A",
  "*",
  "a~?",
  'Stadt "Unna"',
  "Kreis\nUnna",
  " Rand ",
  "50 %",
  "Größe; Länge, Straße",
];

const text = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((value) => value !== ""),
);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 99_999_999_999 }).map((cents) => cents / 100),
  fc.integer({ min: 0, max: 4_000_000 }).map((millionths) => millionths / 1_000_000),
);
const day = fc
  .integer({ min: 36_526, max: 60_000 })
  .map((serial) => new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10));

function valueOf(fact: FieldFact): fc.Arbitrary<string | number> {
  if (fact.kind === "text") return text;
  if (fact.kind === "day")
    return fc.oneof(
      { weight: 9, arbitrary: day },
      { weight: 1, arbitrary: fc.constant("2021-02-30") },
    );
  const { words = [] } = fact;
  if (fact.kind === "word") return fc.constantFrom(...words);
  return words.length > 0 ? fc.oneof(amount, fc.constantFrom(...words)) : amount;
}

/** Some of the fields, each with a value that fits it; `needed` are always there. */
const entryOf = (kinds: Readonly<Record<string, FieldFact>>, needed: readonly string[]) => {
  const fields = Object.entries(kinds).map(([field, kind]) => [field, valueOf(kind)] as const);
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...needed] });
};

const listOf = (
  list: ListName | "sources" | "stated",
  needed: readonly string[],
  maxLength: number,
): fc.Arbitrary<object[]> =>
  fc.array(
    entryOf(FIELDS[list], needed).filter((entry) => Object.keys(entry).length > 0),
    { maxLength },
  );

/** The lists of a course that have tables; one without entries is not read back. */
const courseOf: fc.Arbitrary<object> = fc
  .record(
    Object.fromEntries(
      Object.values(COURSE_TABLES).map(({ list }) => {
        const facts: Readonly<Record<string, FieldFact>> = COURSE_FIELDS[list];
        const needed = Object.keys(facts).filter(
          (field) => facts[field]!.role === "name" || facts[field]!.role === "identity",
        );
        const entry = entryOf(facts, needed).filter((cells) => Object.keys(cells).length > 0);
        return [list, fc.array(entry, { maxLength: 2 })];
      }),
    ),
  )
  .map((lists) => Object.fromEntries(Object.entries(lists).filter(([, rows]) => rows.length > 0)));

/** Which desk it is decides which sheets there are; it is no cell of these. */
const HEAD = without(GRANT_YEAR_FIELDS, "desk");

/** Only one of a name: amendments are for the first of several. */
const distinct = <Entry extends { readonly name: string }>(entries: readonly Entry[]): Entry[] =>
  entries.filter(
    ({ name }, i) => entries.findIndex((one) => keyOf(one.name) === keyOf(name)) === i,
  );

const amendmentOf = ({ bodies, regions }: GrantYear): fc.Arbitrary<Amendment> => {
  const named = (names: readonly string[]) => fc.constantFrom(...names, "Neue Gemeinde");
  const of = (kinds: Readonly<Record<string, FieldFact>>, place: fc.Arbitrary<object>) =>
    fc
      .constantFrom(...Object.keys(kinds))
      .chain((field) =>
        fc.record(
          {
            date: day,
            reference: text,
            place,
            field: fc.constant(field),
            value: valueOf(kinds[field]!),
          },
          { requiredKeys: ["date", "place", "field"] },
        ),
      )
      .map(({ place: where, ...cells }) => ({ ...cells, ...where }) as Amendment);
  return fc.oneof(
    of(
      FIELDS.bodies,
      named(bodies.map(({ name }) => name)).map((body) => ({ body })),
    ),
    of(
      FIELDS.regions,
      named(regions.map(({ name }) => name)).map((region) => ({ region })),
    ),
    of(HEAD, fc.constant({})),
  );
};

/** Grant years with anything in any field: what counts is that it comes back from the cells. */
export const arbitraryContents: fc.Arbitrary<GrantYear> = fc
  .record({
    head: entryOf(HEAD, []),
    programme: fc.constantFrom("KIM", "KOMM-AN-1", "Eigenes Programm"),
    module: fc.integer({ min: 1, max: 3 }),
    year: fc.integer({ min: 2020, max: 2030 }),
    notices: listOf("notices", ["kind"], 3),
    instalments: listOf("instalments", [], 3),
    regions: listOf("regions", ["name", "model"], 3),
    bodies: listOf("bodies", ["name", "kind"], 5),
    items: listOf("items", ["item"], 2),
    sources: listOf("sources", ["place", "kind"], 3),
    stated: listOf("stated", ["figure", "kind"], 3),
    course: courseOf,
  })
  .map(
    ({ head, sources, stated, course, ...others }) =>
      ({
        ...{ schemaVersion: 1, ...head, ...others, amendments: [] },
        // A table without entries is not written.
        ...(sources.length > 0 && { sources }),
        ...(stated.length > 0 && { stated }),
        ...(Object.keys(course).length > 0 && { course }),
      }) as unknown as GrantYear,
  )
  .map((grantYear) => ({
    ...grantYear,
    regions: distinct(grantYear.regions),
    bodies: distinct(grantYear.bodies),
  }))
  .chain((grantYear) =>
    fc
      .array(amendmentOf(grantYear), { maxLength: 4 })
      .map((amendments) => ({ ...grantYear, amendments })),
  );
