import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { expected } from "./expectedPlaces";
import { call, cellRef, inCents, quoted } from "./formulaParts";

/** Whether anything can be expected: a day is shown, and staffing has a planned cost. */
export const hasForecast = (book: Book): boolean =>
  book.tables.proofs !== undefined &&
  book.tables.deadlines !== undefined &&
  hasColumn(book, "staffing", "costPerMonth");

/**
 * What the posts are expected to cost (as `courseForecast` does): a row per proof, whether it lies
 * there on the day shown; a row per post, what is proven and until when; a row per staffing, what
 * its days after that are planned to cost; and a row per payment, as paid or else as planned.
 */
export function forecastColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "forecastCalculation");
  const of = (id: string): string => places.range(id, id, "forecastCalculation");
  const proof = (field: string): string => columnRef(book, "proofs", field);
  const row = (field: string): string => columnRef(book, "staffing", field);
  const ledger = (field: string): string => columnRef(book, "ledger", field);
  const asOf = cellRef(book, "asOf");
  const day = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "day", formula, 11);
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 9);
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  const ofPost = (values: string): string =>
    inCents(`MMULT(--(${at("provenPost")}=TRANSPOSE(${proof("post")}&"")),${values})`);
  const ofRow = (figure: string): string =>
    `XLOOKUP(${at("rowPost")},${at("namedPost")},${figure},0)`;

  return [
    count("proofKnown", columns.proofKnown, () => {
      const is = (word: string): string => `(${proof("status")}=${quoted(word)})`;
      const isThere = `(${proof("receivedOn")}<=${asOf})`;
      return `(${is(words.CHECKED)}+${is(words.RECEIVED)})*${isThere}`;
    }),
    count(
      "proofAt",
      columns.position,
      () => `IFERROR(MATCH(${proof("post")},${at("namedPost")},0),0)`,
    ),
    day("proofUntil", columns.provenUntil, () => {
      const until = `IF(${proof("provenUntil")}="",${asOf},${proof("provenUntil")})`;
      return `${at("proofKnown")}*${until}`;
    }),
    euro("knownCost", columns.knownCost, () => ofPost(`${at("proofKnown")}*${proof("cost")}`)),
    euro(expected("postNonEligible"), columns.nonEligibleCost, () =>
      ofPost(`${at("proofKnown")}*${proof("nonEligible")}`),
    ),
    count("postAt", columns.position, () => `SEQUENCE(ROWS(${at("namedPost")}))`),
    day(
      "latestProof",
      columns.provenUntil,
      () => `MAXIFS(${of("proofUntil")},${of("proofAt")},${at("postAt")})`,
    ),
    day("provenTo", columns.provenTo, () => {
      const before = `${at("namedFrom")}-1`;
      return `IF(${at("latestProof")}>${before},${at("latestProof")},${before})`;
    }),
    day("rowProvenTo", columns.provenTo, () => ofRow(at("provenTo"))),
    day("costFrom", columns.start, () => {
      const next = `${at("rowProvenTo")}+1`;
      return `IF(${at("rowFrom")}<${next},${next},${at("rowFrom")})`;
    }),
    count("costCounts", columns.counted, () => {
      const isFilled = `(${row("counts")}<>${quoted(words.NO)})*(${row("from")}>0)`;
      const isLater = `(${at("costFrom")}<=${at("rowTo")})`;
      return `${isFilled}*(${at("rowPost")}<>"")*${isLater}`;
    }),
    count("costLacks", columns.costLacks, () => `${at("costCounts")}*(${row("costPerMonth")}="")`),
    euro("rowCost", columns.plannedCost, () =>
      call(
        "KIM.FORWARD",
        ...[at("costCounts"), `12*${row("costPerMonth")}`, at("costFrom"), at("rowTo")],
        ...[cellRef(book, "prorationMethod"), at("rowPost")],
      ),
    ),
    euro(expected("postCost"), columns.expectedCost, () => {
      const isOwn = `--(${at("namedPost")}=TRANSPOSE(${at("rowPost")}))`;
      return inCents(`${at("knownCost")}+MMULT(${isOwn},${at("rowCost")})`);
    }),
    count(expected("checkedProofs"), columns.checkedProofs, () => `1+0*${at("postAt")}`),
    euro(expected("moveGrant"), columns.moveGrant, () => {
      const ofGrant = (["INSTALMENT", "SETTLEMENT", "RETURN"] as const)
        .map((kind) => `(${ledger("kind")}=${quoted(words[kind])})`)
        .join("+");
      return `(${ofGrant})*IF(${ledger("actual")}="",${ledger("planned")},${ledger("actual")})`;
    }),
  ];
}
