import { SCHEMA } from "../../../engine/grantYear/fields";
import { publishedRate } from "../../../engine/grantYear/published";
import { masksOf } from "../bodies/masks";
import type { LayoutInput } from "../input";
import type { Cell } from "../operation";
import { quoted } from "../references";
import { SOURCE_ROWS, type SourceRow } from "../sourceRows";
import type { Table } from "../table";
import type { ColumnOf } from "../columnIds";

export type SourceColumn = "what" | "value" | "source";

/** Where the figures come from. */
export function sourcesTable(input: LayoutInput): Table<"sources"> {
  const { texts, ref, grantYear } = input;
  const values: Readonly<Record<SourceRow, () => Cell>> = {
    rate: () => ({ formula: ref.field("rate") }),
    assistantRate: () => ({ formula: ref.field("assistantRate") }),
    proration: () => ({ formula: methodFormula(input) }),
    version: () => ({ formula: "KIM.VERSION()" }),
    schema: () => SCHEMA,
  };
  const sources: Readonly<Record<SourceRow, () => Cell>> = {
    rate: () => rateSource(input),
    assistantRate: () => (grantYear.assistantPosts ? rateSource(input, "ASSISTANT") : undefined),
    proration: () => ({
      formula: `IF(${ref.field("prorationSection")}="","",${ref.field("prorationSection")})`,
    }),
    version: () => undefined,
    schema: () => undefined,
  };
  return {
    id: "sources",
    title: texts.tables.sources,
    filled: SOURCE_ROWS.length,
    rows: SOURCE_ROWS.length,
    columns: [
      {
        id: "what",
        header: texts.columns.what,
        format: "general",
        cell: (row) => texts.sources[SOURCE_ROWS[row]!],
      },
      { id: "value", header: "", format: "general", cell: (row) => values[SOURCE_ROWS[row]!]() },
      {
        id: "source",
        header: texts.columns.source,
        format: "general",
        cell: (row) => sources[SOURCE_ROWS[row]!](),
      },
    ],
  };
}

/** The notice's own citation, else that of the rule data; only KIM's are at hand in a formula. */
function rateSource({ ref, grantYear }: LayoutInput, role?: "ASSISTANT"): Cell {
  const published = publishedRate(grantYear, role);
  const citation = "citation" in published ? published.citation : "";
  const arguments_ = [ref.field("year"), ref.field("module"), ...(role ? [quoted(role)] : [])];
  const lookedUp =
    grantYear.programme === "KIM"
      ? `IFERROR(KIM.SOURCE(${arguments_.join(",")}),"")`
      : quoted(citation);
  const own = ref.field("rateCitation");
  return { formula: `IF(${own}<>"",${own},${lookedUp})` };
}

/** Whole calendar years need no choice: all methods count twelve months for each of them. */
function methodFormula(input: LayoutInput): string {
  const { ref, texts } = input;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const chosen = ref.field("prorationMethod");
  const first = `IF(${r("name")}="",1,${r("from")})`;
  const next = `IF(${r("name")}="",0,${r("to")})+1`;
  const isNewYear = (day: string): string => `(DAY(${day})<>1)+(MONTH(${day})<>1)`;
  const employs = `((${r("fte")}<>0)+${masksOf(input).isRefinanced}>0)`;
  const open = `SUMPRODUCT((${r("name")}<>"")*${employs}*(${isNewYear(first)}+${isNewYear(next)}))`;
  return `IF(${chosen}<>"",${chosen},IF(${open}=0,${quoted(texts.words.CALENDAR)},"?"))`;
}
