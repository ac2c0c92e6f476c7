import { factOf, type HeadField } from "../../../engine/grantYear/fields";
import type { SourceKind } from "../../../engine/grantYear/grantYear";
import { hasContract } from "../../../engine/grantYear/parties";
import { publishedRate } from "../../../engine/grantYear/published";
import { publishedOrDefault } from "../../../engine/grantYear/shareRules";
import { nearestCell } from "../../../engine/number/cell";
import { KIM } from "../../../engine/rules/kim";
import { moduleName } from "../../../engine/rules/moduleName";
import { cellOf } from "../../layout/cellValue";
import type { Cell } from "../../layout/operation";
import type { Book } from "../book";
import { type CellName, cellRef } from "../calculation/formulaParts";
import { wholeMonths } from "../calculation/wholeMonths";
import { grantorOf } from "../desk";
import { CONTRACT_CELLS } from "../headCells";
import type { BookFormat } from "../formats";
import { columnRef, hasColumn } from "../tables/inputTable";
import { sourceFor, sourceOf } from "./sourceLines";

/** A line of what exists once: its name in the workbook, its value, where it comes from. */
export interface Fact {
  readonly id: FactName;
  readonly value: Cell;
  readonly format: BookFormat;
  readonly origin?: FactOrigin;
  /** Paper and wording. */
  readonly source?: Cell;
  /** Where paper and wording are an input: the name of their cell. */
  readonly sourceName?: CellName;
  /** What holds where nothing is entered, in FTE. */
  readonly rule?: number;
  /** It holds such a citation alone, and may run to the right. */
  readonly isCitation?: true;
}

export type FactName = CellName & keyof Book["texts"]["facts"];
export type FactOrigin = keyof Book["texts"]["origins"];

/** What exists once, in the order of the page. */
export function noticeFacts(book: Book): Fact[] {
  const { grantYear, texts, language, key } = book;
  const given = (field: HeadField): Cell =>
    cellOf(
      factOf("head", field)!,
      (grantYear as unknown as Readonly<Record<string, unknown>>)[field],
      language,
    );
  const fact = (id: FactName, format: BookFormat, value: Cell, rest: Partial<Fact> = {}): Fact => ({
    id,
    format,
    value,
    ...rest,
  });
  const notice = noticeSource(book);
  /**
   * A line whose paper and wording another field holds: beside it, or in a line of its own where the
   * table of sources says where the figure comes from.
   */
  const cited = (line: Fact, origin: FactOrigin, field: HeadField & FactName): Fact[] => {
    const citation = given(field);
    const about = sourceOf(line.id);
    if (about && sourceFor(book, about))
      return [line, fact(field, "text", citation, { isCitation: true })];
    const source = citation === undefined ? {} : { origin, source: citation };
    return [{ ...line, ...source, sourceName: field }];
  };
  /** A line for what few grant years have. */
  const ifGiven = (field: HeadField & FactName, format: BookFormat): Fact[] =>
    given(field) === undefined ? [] : [fact(field, format, given(field))];
  const assistants: readonly Fact[] = book.regions.some(({ keeps }) => keeps === "assistants")
    ? []
    : [
        ...ifGiven("assistantPosts", "fte"),
        ...ifGiven("assistantRate", "euro"),
        ...ifGiven("assistantCostPerFte", "euro"),
      ];
  const computed = (source?: Cell): Partial<Fact> => ({
    origin: "computed",
    ...(source === undefined ? {} : { source }),
  });
  const facts = [
    fact("recipient", "general", { formula: recipientFormula(book) }, notice),
    fact("year", "year", key.year, notice),
    fact("module", "general", moduleWord(book), notice),
    ...(key.programme === KIM.programme ? [] : [fact("programme", "text", key.programme)]),
    ...(grantYear.desk === undefined ? [] : [fact("desk", "text", given("desk"))]),
    fact("grantor", "text", grantorOf(grantYear, texts)),
    ...(hasContract(grantYear) ? contractFacts(book) : []),
    fact("posts", "fte", given("posts"), notice),
    ...(book.regions.some(({ keeps }) => keeps === "ki") ? [] : ifGiven("kiPosts", "fte")),
    ...assistants,
    fact("rate", "euro", given("rate"), rateSource(book)),
    ...cited(fact("rateSource", "text", given("rateSource")), "stated", "rateCitation"),
    fact("yearly", "euro", { formula: yearlyFunding(book) }, computed(texts.formulas.yearly)),
    fact("start", "day", given("start")),
    fact("end", "day", given("end")),
    fact(
      "months",
      "count",
      { formula: wholeMonths(book, cellRef(book, "start"), cellRef(book, "end")) },
      computed(texts.formulas.months),
    ),
    ...cited(
      fact("prorationMethod", "text", given("prorationMethod")),
      "agreed",
      "prorationSection",
    ),
    ...cited(
      fact("minimum", "fte", given("minimum"), ruled(book, "minimum")),
      "agreed",
      "overrideReason",
    ),
    fact("step", "fte", given("step"), ruled(book, "step")),
    ...ifGiven("apportionment", "text").map((line) => ({
      ...line,
      source: texts.formulas.apportionment,
    })),
    ...ifGiven("topUpPerPost", "euro"),
    fact("paperStep", "euro", given("paperStep")),
  ];
  return facts.map((each) => withSource(book, each));
}

/** KIM's modules have short names in both languages; those of others are called as the Land does. */
function moduleWord({ key, texts }: Book): string {
  const { programme, module } = key;
  const word =
    programme === KIM.programme ? texts.modules[module - 1] : moduleName(programme, module);
  return word || String(module);
}

/** What the table of sources says goes before what follows from notices and rule data. */
function withSource(book: Book, each: Fact): Fact {
  const about = sourceOf(each.id);
  const found = about && sourceFor(book, about);
  if (!found) return each;
  const { source, ...others } = each;
  const said = found.citation ?? source;
  return {
    ...others,
    origin: ORIGINS[found.kind],
    ...(said === undefined ? {} : { source: said }),
  };
}

const ORIGINS: Readonly<Record<SourceKind, FactOrigin>> = {
  STATED: "stated",
  AGREED: "agreed",
  ASSUMED: "assumed",
  WORKED_BACK: "workedBack",
  COMPUTED: "computed",
};

const CONTRACT_FORMATS = {
  date: "day",
  reference: "text",
  section: "text",
  posts: "fte",
  amount: "balance",
  start: "day",
  end: "day",
} as const satisfies Readonly<Record<keyof typeof CONTRACT_CELLS, BookFormat>>;

/** What the desk's own contract says; who pays is the grantor. */
const contractFacts = ({ grantYear: { contract = {} }, language }: Book): Fact[] =>
  (Object.keys(CONTRACT_CELLS) as (keyof typeof CONTRACT_CELLS)[]).map((field) => ({
    ...{ id: CONTRACT_CELLS[field], format: CONTRACT_FORMATS[field] },
    ...(field === "reference" || field === "section" ? { isCitation: true as const } : {}),
    value: cellOf(factOf("contract", field)!, contract[field], language),
  }));

/** Posts × rate, with what is granted at another rate. */
export function yearlyFunding(book: Book): string {
  const posts = `ROUND(${cellRef(book, "posts")}*${cellRef(book, "rate")},2)`;
  const assistants = hasColumn(book, "regions", "rate")
    ? `+SUMPRODUCT(${columnRef(book, "regions", "posts")},${columnRef(book, "regions", "rate")})`
    : "";
  return `${posts}${assistants}`;
}

function recipientFormula(book: Book): string {
  const [payer, name] = ["payer", "name"].map((id) => columnRef(book, "bodies", id));
  return `XLOOKUP(${cellRef(book, "grantor")},${payer},${name},"")`;
}

/** What is calculated with where nothing is entered, published or not. */
const ruled = ({ grantYear }: Book, field: "minimum" | "step"): Pick<Fact, "rule"> => ({
  rule: nearestCell(publishedOrDefault(grantYear, field).value),
});

/** The notices, or the contract, by their references. */
function noticeSource({ grantYear }: Book): Partial<Fact> {
  const papers = hasContract(grantYear) ? [grantYear.contract ?? {}] : grantYear.notices;
  const references = new Set(papers.flatMap(({ reference }) => reference ?? []));
  return references.size === 0 ? {} : { origin: "stated", source: [...references].join("; ") };
}

/** The rule data, if the notice does not cite anything of its own. */
function rateSource({ grantYear }: Book): Partial<Fact> {
  if (grantYear.rateCitation !== undefined) return { origin: "stated" };
  const published = publishedRate(grantYear);
  // The page of checks has all of them.
  return "citation" in published ? { origin: "stated", source: published.briefCitation } : {};
}
