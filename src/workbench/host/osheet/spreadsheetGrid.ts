import type { Grid, GridChange } from "../grid";
import { Calculation } from "./calculation";
import { CellNotes } from "./cellNotes";
import { Cells } from "./cells";
import { Changes } from "./changes";
import { Charts } from "./charts";
import { ConditionalFormats } from "./conditionalFormats";
import { Layout } from "./layout";
import { Links } from "./links";
import { Looks } from "./looks";
import type { Model } from "../../spreadsheet/library";
import { Names } from "./names";
import { Notes } from "./notes";
import { NumberFormats } from "./numberFormats";
import { Selection } from "./selection";
import { Sheets } from "./sheets";
import { SpillRoom } from "./spillRoom";
import { SpreadsheetModel } from "./spreadsheetModel";
import { Styles } from "./styles";
import { Tables } from "./tables";
import { Validation } from "./validation";

/** A workbook of the spreadsheet library as the grid under the Excel host. */
export class SpreadsheetGrid implements Grid {
  readonly cells: Cells;
  readonly styles: Styles;
  readonly sheets: Sheets;
  readonly names: Names;
  readonly tables: Tables;
  readonly charts: Charts;
  readonly layout: Layout;
  readonly validation: Validation;
  readonly conditionalFormats: ConditionalFormats;
  readonly links: Links;
  readonly cellNotes: CellNotes;
  readonly selection: Selection;
  readonly notes: Notes;
  private readonly changes: Changes;

  constructor(private readonly model: Model) {
    const book = new SpreadsheetModel(model);
    const calculation = new Calculation(book);
    const looks = new Looks(book);
    this.cells = new Cells(book, new NumberFormats(), calculation, looks);
    this.styles = new Styles(book, looks);
    this.sheets = new Sheets(book);
    this.names = new Names(book);
    this.tables = new Tables(book);
    this.charts = new Charts(book);
    this.layout = new Layout(book);
    this.validation = new Validation(book);
    this.conditionalFormats = new ConditionalFormats(book);
    this.selection = new Selection(book);
    this.notes = new Notes(book);
    this.links = new Links(book, this.notes);
    this.cellNotes = new CellNotes(book, this.notes);
    this.changes = new Changes(book, calculation);
    new SpillRoom(book, calculation);
  }

  forgetUndo(): void {
    const { handlers } = this.model as unknown as { handlers: object[] };
    for (const handler of handlers)
      if ("undoStack" in handler) Object.assign(handler, { undoStack: [], redoStack: [] });
  }

  onChange(listener: (change: GridChange) => void): void {
    this.changes.onChange(listener);
  }
}
