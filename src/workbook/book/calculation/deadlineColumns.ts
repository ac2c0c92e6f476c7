import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { cellRef, quoted } from "./formulaParts";

/** How a deadline may stand, in the order of their words. */
export const STATES = ["DONE", "UNDATED", "PASSED", "NEAR", "OPEN"] as const;

/** A row per deadline: how it stands at the end of the day shown (as `deadlineState` does). */
export function deadlineColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns, deadlines } = texts;
  const at = (id: string): string => places.spill(id, "deadlineCalculation");
  const of = (field: string): string => columnRef(book, "deadlines", field);
  const asOf = cellRef(book, "asOf");
  const day = of("date");
  const bodies = (field: string): string => columnRef(book, "bodies", field);
  return [
    column("dueBody", columns.body, "general", () => `${of("body")}&""`, 22),
    column(
      "duePayer",
      columns.duePayer,
      "general",
      () => `XLOOKUP(${at("dueBody")},${bodies("name")},${bodies("payer")},"")`,
      22,
    ),
    column(
      "dueHanded",
      columns.dueHanded,
      "count",
      () => {
        const is = (word: string): string => `(${of("what")}=${quoted(word)})`;
        return `(${is(words.PROOF)}+${is(words.CONFIRMATION)})*(${day}>0)`;
      },
      12,
    ),
    // The payer cannot pass on what it does not have yet.
    column(
      "dueLate",
      columns.dueLate,
      "count",
      () => {
        const isPayers = `(TRANSPOSE(${at("dueBody")})=${at("duePayer")})`;
        const isBefore = `(TRANSPOSE(${day})<=${day})*TRANSPOSE(${at("dueHanded")})`;
        const found = `MMULT(${isPayers}*${isBefore},1+0*${at("dueHanded")})`;
        return `${at("dueHanded")}*(${at("duePayer")}<>"")*(${found}>0)`;
      },
      12,
    ),
    column("dueLeft", columns.dueLeft, "number", () => `${day}-${asOf}`, 12),
    column(
      "dueDone",
      columns.dueDone,
      "count",
      () => `(${of("doneOn")}>0)*(${of("doneOn")}<=${asOf})`,
      9,
    ),
    column(
      "dueCode",
      columns.dueCode,
      "count",
      () => {
        const isNear = `(${of("leadDays")}<>"")*(${at("dueLeft")}<=${of("leadDays")})`;
        const dated = `IF(${at("dueLeft")}<0,3,5-${isNear})`;
        return `(${of("what")}<>"")*(${asOf}>0)*IF(${at("dueDone")},1,IF(${day}=0,2,${dated}))`;
      },
      12,
    ),
    column(
      "dueState",
      columns.deadlineState,
      "general",
      () => `CHOOSE(1+${at("dueCode")},"",${deadlines.states.split("|").map(quoted).join(",")})`,
      16,
    ),
    column(
      "dueNote",
      columns.deadlineNote,
      "general",
      () => `IF(${at("dueLate")},${quoted(deadlines.late)},"")`,
      34,
    ),
  ];
}
