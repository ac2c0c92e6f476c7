import {
  type FieldFact,
  FIELDS,
  factsOf,
  GRANT_YEAR_FIELDS,
  LIST_NAMES,
  OPTIONAL_LISTS,
  SCHEMA,
} from "../engine/grantYear/fields";
import type { GrantYear } from "../engine/grantYear/grantYear";
import { AS_OF, COURSE_FIELDS, type CourseList } from "../engine/year/fields";
import { isReadable } from "../engine/grantYear/isReadable";
import { PROGRAMMES } from "../engine/rules/programmes";
import type { KimCommandTexts } from "../locales/kimCommandText";

/** What is wrong in a file: "bodies[1].weight" and a sentence. */
export interface FileProblem {
  readonly where: string;
  readonly problem: string;
}

type Entry = Readonly<Record<string, unknown>>;
/** The text or the number of any cell. */
interface Scalar {
  readonly kind: "scalar";
}
type Fields = Readonly<Record<string, FieldFact | Scalar>>;

const TEXT: FieldFact = { kind: "text", since: SCHEMA };
const AMENDMENT: Fields = {
  ...{ date: { kind: "day", since: SCHEMA, role: "identity" }, field: { ...TEXT, role: "name" } },
  ...{ effective: { kind: "day", since: SCHEMA }, document: TEXT },
  ...{ reference: TEXT, body: TEXT, region: TEXT, value: { kind: "scalar" } },
};

const LISTS: Readonly<Record<string, Fields>> = {
  ...Object.fromEntries(LIST_NAMES.map((list) => [list, FIELDS[list]])),
  amendments: AMENDMENT,
};
const OPTIONAL: Readonly<Record<string, Fields>> = Object.fromEntries(
  OPTIONAL_LISTS.map((list) => [list, FIELDS[list]]),
);

const IDENTITY: readonly string[] = [
  "schemaVersion",
  ...factsOf("head").flatMap(([field, { role }]) => (role === "identity" ? [field] : [])),
];

/** What is checked in its own way. */
const NOT_CELLS = [...IDENTITY, ...Object.keys(LISTS), ...OPTIONAL_LISTS, "contract", "course"];

/**
 * Reads a grant year from the text of a JSON file: the model itself, or a test case that holds it as
 * `given`. Returns everything that keeps it from being one, each with its place.
 */
export function readGrantYearFile(
  text: string,
  texts: KimCommandTexts,
): { readonly grantYear: GrantYear } | { readonly problems: readonly FileProblem[] } {
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { problems: [{ where: texts.root, problem: texts.notJson((error as Error).message) }] };
  }
  const given = isObject(content) && "given" in content ? content.given : content;
  if (!isObject(given)) return { problems: [{ where: texts.root, problem: texts.notAnObject }] };
  const problems = new Checker(texts).check(given);
  return problems.length > 0 ? { problems } : { grantYear: given as unknown as GrantYear };
}

const isObject = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Without them an entry says nothing. */
const isRequired = (fact: FieldFact | Scalar): boolean =>
  fact.kind !== "scalar" && (fact.role === "name" || fact.role === "identity");

class Checker {
  private readonly problems: FileProblem[] = [];

  constructor(private readonly texts: KimCommandTexts) {}

  check(grantYear: Entry): readonly FileProblem[] {
    this.identity(grantYear);
    for (const [list, fields] of Object.entries(LISTS)) this.list(list, grantYear[list], fields);
    for (const [list, fields] of Object.entries(OPTIONAL))
      if (Object.hasOwn(grantYear, list)) this.list(list, grantYear[list], fields);
    if (Object.hasOwn(grantYear, "contract")) this.contract(grantYear["contract"]);
    if (Object.hasOwn(grantYear, "course")) this.course(grantYear["course"]);
    const own = Object.entries(grantYear).filter(([field]) => !NOT_CELLS.includes(field));
    for (const [field, value] of own) this.field("", field, value, GRANT_YEAR_FIELDS);
    return this.problems;
  }

  private identity({ schemaVersion, programme, module, year }: Entry): void {
    const { texts } = this;
    if (schemaVersion !== 1) this.add("schemaVersion", texts.version(shown(schemaVersion)));
    const known = PROGRAMMES.map(({ programme }) => programme);
    if (!known.some((id) => id === programme))
      this.add("programme", texts.programme(shown(programme), known.join(", ")));
    for (const [field, value] of Object.entries({ module, year }))
      if (!Number.isInteger(value) || Number(value) < 1) this.add(field, texts.whole(shown(value)));
  }

  private list(list: string, entries: unknown, fields: Fields): void {
    if (!Array.isArray(entries)) return this.add(list, this.texts.notAList);
    for (const [index, entry] of entries.entries()) {
      const where = `${list}[${index}]`;
      if (!isObject(entry)) this.add(where, this.texts.notAnObject);
      else this.entry(where, entry, fields);
    }
  }

  private contract(contract: unknown): void {
    if (isObject(contract)) this.entry("contract", contract, FIELDS.contract);
    else this.add("contract", this.texts.notAnObject);
  }

  private course(course: unknown): void {
    if (!isObject(course)) return this.add("course", this.texts.notAnObject);
    for (const [name, value] of Object.entries(course)) {
      const fields = Object.hasOwn(COURSE_FIELDS, name) && COURSE_FIELDS[name as CourseList];
      if (fields) this.list(`course.${name}`, value, fields);
      else this.field("course.", name, value, { asOf: AS_OF });
    }
  }

  private entry(where: string, entry: Entry, fields: Fields): void {
    for (const [field, fact] of Object.entries(fields))
      if (isRequired(fact) && !(field in entry)) this.add(`${where}.${field}`, this.texts.missing);
    for (const [field, value] of Object.entries(entry))
      this.field(`${where}.`, field, value, fields);
  }

  private field(prefix: string, field: string, value: unknown, fields: Fields): void {
    const fact = Object.hasOwn(fields, field) ? fields[field] : undefined;
    if (fact === undefined) return this.add(prefix + field, this.texts.unknown);
    const isHeld =
      fact.kind === "scalar"
        ? typeof value === "string" || (typeof value === "number" && Number.isFinite(value))
        : isReadable(fact, value);
    if (!isHeld) this.add(prefix + field, this.expectation(fact, shown(value)));
  }

  private expectation(fact: FieldFact | Scalar, received: string): string {
    const { kinds, words } = this.texts;
    if (fact.kind === "word")
      return words(fact.words.map((word) => `"${word}"`).join(" | "), received);
    const isOrNone = fact.kind === "number" && fact.words !== undefined;
    return kinds[isOrNone ? "fteOrNone" : fact.kind](received);
  }

  private add(where: string, problem: string): void {
    this.problems.push({ where, problem });
  }
}

/** As the file has it; nothing where it has nothing. */
const shown = (value: unknown): string => (value === undefined ? "–" : JSON.stringify(value));
