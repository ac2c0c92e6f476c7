import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { orBlank, quoted } from "./formulaParts";

/** Clauses whose change outdates the contracts below. */
const SUBJECTS = ["AMOUNT", "PERIOD", "PROOF_DEADLINE"] as const;

/**
 * Per document whether it changes its contract, and per body whether its contract is older than
 * what changed the contract of who pays it (as `checkDocuments` does).
 */
export function versionColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, "versionCalculation");
  const of = (field: string): string => columnRef(book, "documents", field);
  const word = (id: `clause.${(typeof SUBJECTS)[number]}` | "paper.NOTICE" | "paper.DECISION") =>
    quoted(book.words[id]);
  const [payers, names] = ["payer", "name"].map((id) => columnRef(book, "bodies", id));
  const counted = (named: string, weights: string): string =>
    `MMULT(--(${at("docName")}=TRANSPOSE(${named}&"")),${weights})`;
  const isNotice = (): string =>
    `(${of("kind")}=${word("paper.NOTICE")})+(${of("kind")}=${word("paper.DECISION")})`;
  /** Of those that are sorted by day the last one that is found is the latest. */
  const latest = (wanted: string, sorted: number): string => {
    const [days, list] = [1, sorted].map((index) => `INDEX(${at("docSorted")},0,${index})`);
    return `(${payers}<>"")*XLOOKUP(${wanted},${list},${days},0,0,-1)`;
  };
  const ofClause = (list: string, otherwise: string): string =>
    `XLOOKUP(${columnRef(book, "clauses", "document")}&"",${at("docName")},${list},${otherwise})`;
  const hasCells = hasColumn(book, "amendments", "document");
  const between = (from: string, to: string): string => `${from}&" – "&${to}`;
  return [
    column("clauseChanges", columns.clauseChanges, "count", () => {
      const subjects = SUBJECTS.map((subject) => word(`clause.${subject}`)).join(",");
      return `1*ISNUMBER(MATCH(${columnRef(book, "clauses", "subject")},{${subjects}},0))`;
    }),
    column("docName", columns.document, "general", () => `${of("id")}&""`, 22),
    column("docClauses", columns.docClauses, "count", () =>
      counted(columnRef(book, "clauses", "document"), at("clauseChanges")),
    ),
    ...(hasCells
      ? [
          column("docCells", columns.docCells, "count", () =>
            counted(
              columnRef(book, "amendments", "document"),
              `${at("amendsHead")}+${at("amendsEntry")}+${at("amendsDays")}`,
            ),
          ),
        ]
      : []),
    column("docChanges", columns.docChanges, "count", () => {
      const changes = hasCells ? `${at("docClauses")}+${at("docCells")}` : at("docClauses");
      return `(${at("docName")}<>"")*(${changes}>0)`;
    }),
    column("docDay", columns.date, "day", () => `IF(${of("date")}="",0,${of("date")})`),
    column("docNotice", columns.docNotice, "count", isNotice, 10),
    column("docSorted", columns.docSorted, "day", () => {
      const to = of("to");
      const changed = `IF(${at("docChanges")}*(${at("docNotice")}=0),${to}&"","")`;
      const notified = `IF(${at("docChanges")}*${at("docNotice")},${to}&"","")`;
      const pair = between(of("from"), to);
      return `SORT(CHOOSE({1,2,3,4},${at("docDay")},${changed},${notified},${pair}))`;
    }),
    { id: "docChanged", heading: columns.docChanged, format: "general", width: 18 },
    { id: "docNotified", heading: columns.docNotified, format: "general", width: 18 },
    { id: "docPair", heading: columns.docPair, format: "general", width: 28 },
    column("clauseDay", columns.date, "day", () => ofClause(at("docDay"), "0"), 11),
    column("clauseEffective", columns.noticeStart, "day", () => {
      const effective = of("effective");
      return ofClause(orBlank(effective), '""');
    }),
    column("clauseBody", columns.to, "general", () => ofClause(`${of("to")}&""`, '""'), 18),
    column("bodyChanged", columns.bodyChanged, "day", () => latest(payers!, 2)),
    column("bodyNotified", columns.bodyNotified, "day", () => latest(payers!, 3)),
    column("bodySigned", columns.bodySigned, "day", () => latest(between(payers!, names!), 4)),
    column(
      "outdated",
      columns.outdated,
      "general",
      () => {
        const isOlder = `(${at("bodySigned")}>0)*(${at("bodySigned")}<${at("bodyChanged")})`;
        return `IF(${isOlder},${between(payers!, names!)},"")`;
      },
      28,
    ),
    column(
      "followOpen",
      columns.followOpen,
      "general",
      () => {
        const isOlder = `(${at("bodySigned")}>0)*(${at("bodySigned")}<${at("bodyNotified")})`;
        return `IF(${isOlder},${between(payers!, names!)},"")`;
      },
      28,
    ),
  ];
}
