import type { Block, Charts, Legend, Notes, Sheet } from "./content";
import { placeFacts } from "./placeFacts";
import { placeTable } from "./placeTable";
import { ROW_HEIGHT, SheetDraft } from "./sheetDraft";

export const CHART_HEIGHT = 300;
const CHART_GAP = 16;
const WIDEST_CHART = 760;

/** Lays out a sheet: its title and below it one block after the other, a free row between them. */
export function placeSheet(sheet: Sheet): SheetDraft {
  const draft = new SheetDraft(sheet);
  draft.put(0, { content: sheet.title, look: "title" });
  draft.raise(34);
  draft.row++;
  draft.put(0, { content: sheet.subtitle, look: "subtitle" });
  draft.row += 2;
  for (const block of sheet.blocks) {
    place(draft, block);
    draft.row++;
  }
  draft.name("all", { top: 0, left: 0, bottom: draft.row - 2, right: draft.lastColumn });
  return draft;
}

function place(draft: SheetDraft, block: Block): void {
  switch (block.kind) {
    case "facts":
      return placeFacts(draft, block);
    case "table":
      return placeTable(draft, block);
    case "notes":
      return placeNotes(draft, block);
    case "legend":
      return placeLegend(draft, block);
    case "charts":
      return placeCharts(draft, block);
  }
}

function placeNotes(draft: SheetDraft, { heading, lines }: Notes): void {
  if (heading !== undefined) draft.heading(heading);
  for (const content of lines) {
    draft.putWide(0, { content, look: "text" });
    draft.row++;
  }
}

function placeLegend(draft: SheetDraft, { heading, rows }: Legend): void {
  draft.heading(heading);
  for (const { mark, meaning } of rows) {
    draft.put(0, { content: mark, look: mark, border: "row" });
    draft.putWide(1, { content: meaning, look: "text", border: "row" });
    draft.row++;
  }
}

function placeCharts(draft: SheetDraft, { charts }: Charts): void {
  const available = draft.sheet.widths.reduce((sum, one) => sum + one, 0);
  const width = Math.min(WIDEST_CHART, available / charts.length - CHART_GAP);
  for (const [index, chart] of charts.entries())
    draft.charts.push({ chart, row: draft.row, left: index * (width + CHART_GAP), width });
  draft.row += Math.ceil(CHART_HEIGHT / ROW_HEIGHT);
}
