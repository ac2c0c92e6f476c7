import { agrees, type Fact, type Facts } from "./content";
import type { SheetDraft } from "./sheetDraft";

const LABEL = 0;
const VALUE = 1;
const AGAINST = 2;
const CHECK = 3;
const MARK = 4;
const SOURCE = 5;

/** A line for each fact: value, figure of comparison, check, mark and source. */
export function placeFacts(draft: SheetDraft, facts: Facts): void {
  draft.heading(facts.heading);
  draft.put(LABEL, { content: "Angabe", look: "textHeader" });
  draft.put(VALUE, { content: "Wert", look: "header" });
  draft.put(AGAINST, { content: facts.against ?? "laut Vorlage", look: "header" });
  draft.put(CHECK, { content: "Kontrolle", look: "checkHeader" });
  draft.put(MARK, { content: "Herkunft", look: "checkHeader" });
  draft.putWide(SOURCE, { content: "Quelle", look: "textHeader" });
  draft.row++;
  for (const fact of facts.rows) {
    placeFact(draft, fact);
    draft.row++;
  }
}

function placeFact(draft: SheetDraft, fact: Fact): void {
  const { label, name, value, format, mark, source, against } = fact;
  const { row } = draft;
  const border = "row";
  if (name !== undefined) nameCells(draft, name, row);
  draft.put(LABEL, { content: label, look: "text", border });
  draft.put(VALUE, { content: value, look: mark, format, border });
  const look = typeof against === "number" ? "Vorlage" : "berechnet";
  draft.put(AGAINST, { content: against, look, format, border });
  const check = against === undefined ? undefined : checkOf(fact, row + 1);
  draft.put(CHECK, { content: check, look: "check", border });
  draft.put(MARK, { content: mark, look: "check", border });
  draft.putWide(SOURCE, { content: source, look: "source", border });
}

/** `grant`, and beside it `grantPrinted` and `grantCheck`. */
function nameCells(draft: SheetDraft, name: string, row: number): void {
  const cell = (column: number) => ({ top: row, left: column, bottom: row, right: column });
  draft.name(name, cell(VALUE));
  draft.name(`${name}Printed`, cell(AGAINST));
  draft.name(`${name}Check`, cell(CHECK));
}

function checkOf({ paperStep }: Fact, line: number): string {
  const value = `B${line}`;
  const rounded = paperStep === undefined ? value : `ROUND(${value}/${paperStep},0)*${paperStep}`;
  return agrees(rounded, `C${line}`);
}
