import type { CellEditing } from "../../host/cellEditing";
import { dayIn1904 } from "../../spreadsheet/dates1904";
import { type FormulaProblem, formulaProblem } from "../../spreadsheet/formulaProblem";
import { library, type Notation } from "../../spreadsheet/notation";
import { scanFormula } from "../../spreadsheet/scanFormula";
import { tableProblem } from "../../spreadsheet/tableProblem";
import { translateFormula } from "../../spreadsheet/writeFormula";
import { type CellPosition, type Direction, helpers, stores } from "../../spreadsheet/library";
import { closeFormula } from "./closeFormula";
import { typedDate } from "./typedDate";

type Store = InstanceType<typeof stores.CellComposerStore>;
type Get = ConstructorParameters<typeof stores.CellComposerStore>[0];
type Selection = Store["composerSelection"];

const isFormula = (content: string) => /^[=+]/.test(content);

/**
 * The library's cell editor, but formulas are shown and read in Excel's notation. A formula that
 * cannot be read is not entered: `refuse` is told why, and the editor stays open.
 */
export class ExcelComposer extends stores.CellComposerStore {
  constructor(
    get: Get,
    private readonly notation: Notation,
    private readonly refuse: (problem: FormulaProblem) => void,
    private readonly cellEditing: CellEditing,
  ) {
    super(get);
  }

  /** The library's menus begin a formula themselves: "=SUM(". */
  override startEdition(text?: string, selection?: Selection) {
    const isBegun = text !== undefined && text.length > 1 && isFormula(text);
    const shown = isBegun ? translateFormula(text, library, this.notation) : text;
    const answer = super.startEdition(shown, selection);
    if (this.editionMode !== "inactive") this.cellEditing.begin();
    return answer;
  }

  /** Whoever waits for the cell to be left goes on when what was typed has been entered. */
  protected override _cancelEdition(): void {
    super._cancelEdition();
    setTimeout(() => {
      if (this.editionMode === "inactive") this.cellEditing.end();
    });
  }

  /** Would calculate the part of a formula under the pointer, but in the library's notation. */
  override hoverToken(): void {
    return undefined;
  }

  override stopEdition(direction?: Direction): void {
    const problem = this.problem();
    if (problem) this.refuse(problem);
    else super.stopEdition(direction);
  }

  /** Also called when the cell editor is taken away: then nothing typed may get lost. */
  protected override _stopEdition(): void {
    if (this._currentContent === this.initialContent) return this.cancelEditionAndActivateSheet();
    const problem = this.problem();
    if (problem) {
      this.refuse(problem);
      this.setContent(`'${this._currentContent}`);
    }
    super._stopEdition();
  }

  protected override getCurrentCanonicalContent(): string {
    if (isFormula(this._currentContent))
      return translateFormula(this._currentContent, this.notation, library);
    return this.date() ?? super.getCurrentCanonicalContent();
  }

  protected override confirmEdition(content: string): void {
    const cell = this.currentEditedCell;
    const { format = "" } = this.getters.getCell(cell) ?? {};
    const day = dayIn1904(this.getters, content);
    if ((this.date() ?? day) === undefined || format === "@") return super.confirmEdition(content);
    const shown = helpers.isDateTimeFormat(format) ? format : this.getters.getLocale().dateFormat;
    const entered = day === undefined ? content : String(day);
    this.model.dispatch("UPDATE_CELL", { ...cell, content: entered, format: shown });
    this.setContent("");
  }

  private date(): string | undefined {
    return this.notation.decimal === "," ? typedDate(this._currentContent) : undefined;
  }

  protected override getComposerContent(position: CellPosition, selection?: Selection) {
    const cell = this.getters.getCell(position);
    if (!cell?.isFormula) return super.getComposerContent(position, selection);
    const formula = cell.compiledFormula.toFormulaString(this.getters);
    return { text: translateFormula(formula, library, this.notation) };
  }

  private problem(): FormulaProblem | undefined {
    const content = this._currentContent;
    if (this.editionMode === "inactive" || content === this.initialContent || !isFormula(content))
      return undefined;
    const formula = closeFormula(scanFormula(content, this.notation));
    return (
      formulaProblem(formula, this.notation) ??
      tableProblem(formula, this.getters, this.currentEditedCell)
    );
  }
}
