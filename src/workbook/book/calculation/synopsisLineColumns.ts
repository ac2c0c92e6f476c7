import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { cellRef, orBlank, quoted } from "./formulaParts";

/** What the page shows of each line, side by side. */
export const SHOWN_LINES = ["lineNumber", "lineCause"] as const;

const FROM = "synopsisLineCalculation";

/**
 * The lines of the synopsis, one below the other: amended cells, changed clauses, and each body
 * with its contract; a line is shown if it is later than the day compared with, or moves.
 */
export function synopsisLineColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns, synopsis } = book.texts;
  const at = (id: string): string => places.spill(id, FROM);
  const amended = (field: string): string => columnRef(book, "amendments", field);
  const hasClauses = book.tables.documents !== undefined;
  const clause = (field: string): string => columnRef(book, "clauses", field);
  const [names, payers] = ["name", "payer"].map((id) => columnRef(book, "bodies", id));
  const since = cellRef(book, "since");
  const rows = (list: string): string => `ROWS(${list})`;
  const cells = rows(amended("date"));
  const inputs = hasClauses ? `${cells}+${rows(clause("document"))}` : cells;

  /** Of each line what its list says: an amendment, a clause, a body. */
  const ofLine = (amendment: string, ofClause: string, body: string): string => {
    const [a, b] = [
      `INDEX(${amendment},${at("lineCell")})`,
      body === "" ? '""' : `INDEX(${body},${at("lineBodyAt")})`,
    ];
    if (!hasClauses) return `IF(${at("lineKind")}=1,${a},${b})`;
    const c = `INDEX(${ofClause},${at("lineClause")})`;
    return `IF(${at("lineKind")}=1,${a},IF(${at("lineKind")}=2,${c},${b}))`;
  };
  const isKind = (kind: number): string => `(${at("lineKind")}=${kind})`;
  const signed = (by: string): string => `IF(${by}<0,"−","+")&${euro(`ABS(${by})`)}`;
  const general = (id: string, heading: string, formula: () => string, width = 16): CalcColumn =>
    column(id, heading, "general", formula, width);
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 8);
  const euro = (amounts: string): string => `FIXED(${amounts},2)&" €"`;

  return [
    count("lineAt", columns.position, () => `SEQUENCE(${inputs}+${rows(names!)})`),
    count("lineKind", columns.lineKind, () => {
      const others = hasClauses ? `IF(${at("lineAt")}<=${inputs},2,3)` : "3";
      return `IF(${at("lineAt")}<=${cells},1,${others})`;
    }),
    count("lineCell", columns.lineCell, () => `IF(${isKind(1)},${at("lineAt")},1)`),
    ...(hasClauses
      ? [
          count(
            "lineClause",
            columns.lineClause,
            () => `IF(${isKind(2)},${at("lineAt")}-${cells},1)`,
          ),
        ]
      : []),
    count("lineBodyAt", columns.lineBodyAt, () => `IF(${isKind(3)},${at("lineAt")}-(${inputs}),1)`),
    count("lineShown", columns.lineShown, () =>
      ofLine(
        at("synNew"),
        hasClauses ? `(${since}>0)*(${at("clauseDay")}>${since})` : "",
        at("contractMoves"),
      ),
    ),
    general(
      "lineBody",
      columns.body,
      () => `${ofLine(amended("body"), hasClauses ? at("clauseBody") : "", names!)}&""`,
    ),
    column(
      "lineNumber",
      columns.position,
      "count",
      () => `MMULT(--(TRANSPOSE(${at("lineAt")})<=${at("lineAt")}),${at("lineShown")})`,
      6,
    ),
    general(
      "lineParties",
      columns.contract,
      () => {
        const payer = `XLOOKUP(${at("lineBody")},${names},${payers},"")`;
        return `IF(${at("lineBody")}="",${quoted(synopsis.all)},${payer}&" – "&${at("lineBody")})`;
      },
      30,
    ),
    general("lineWhere", columns.section, () => {
      const reference = amended("reference");
      const named = hasColumn(book, "amendments", "document")
        ? `IF(${amended("document")}="",${reference},${amended("document")})`
        : reference;
      return `${ofLine(named, hasClauses ? `${clause("document")}&", "&${clause("section")}` : "", "")}&""`;
    }),
    general(
      "lineWhat",
      columns.what,
      () => {
        const what = ofLine(amended("field"), hasClauses ? clause("subject") : "", "");
        return `IF(${isKind(3)},${quoted(synopsis.contract)},${what})`;
      },
      26,
    ),
    general("lineBefore", columns.before, () =>
      ofLine(at("cellBefore"), hasClauses ? `${clause("before")}&""` : "", euro(at("oldReceived"))),
    ),
    general("lineAfter", columns.amended, () =>
      ofLine(at("cellAfter"), hasClauses ? `${clause("after")}&""` : "", euro(at("newReceived"))),
    ),
    general("lineBy", columns.lineBy, () =>
      ofLine(
        at("cellBy"),
        hasClauses ? `IF(${clause("document")}="","","")` : "",
        signed(at("chainBy")),
      ),
    ),
    column(
      "lineOwn",
      columns.lineOwn,
      "difference",
      () => `IF(${isKind(3)},INDEX(${at("ownBy")},${at("lineBodyAt")}),"")`,
      14,
    ),
    column("lineEffective", columns.noticeStart, "day", () =>
      ofLine(orBlank(amended("effective")), hasClauses ? at("clauseEffective") : "", ""),
    ),
    general("lineCause", columns.lineCause, () => {
      const payer = `XLOOKUP(${at("lineBody")},${names},${payers},"|")`;
      const of = `IF(${isKind(3)}*${at("lineShown")},${at("lineBody")},"")`;
      const all = `TEXTJOIN(", ",TRUE,IF(${isKind(1)}*(${at("lineBody")}="")*${at("lineShown")},${at("lineNumber")},""))`;
      return `IF(${isKind(3)},XLOOKUP(${payer},${of},${at("lineNumber")}&"",${all}),"–")`;
    }),
  ];
}
