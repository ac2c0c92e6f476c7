import type { Area } from "../area";
import { HostError } from "../wire/hostError";
import { CellValueConditionalFormat } from "./cellValueConditionalFormat";
import { ConditionalFormatAccess } from "./conditionalFormatAccess";
import type { ModelContext } from "./context";
import { CustomConditionalFormat } from "./customConditionalFormat";
import type { Range } from "./range";
import type { Server } from "./server";

export class ConditionalFormat implements Server<Excel.ConditionalFormat> {
  private readonly access: ConditionalFormatAccess;

  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
    private readonly formatId: string,
  ) {
    this.access = new ConditionalFormatAccess(context, sheetId, formatId);
  }

  get id(): string {
    return this.formatId;
  }

  get type(): "Custom" | "CellValue" {
    return "formula" in this.access.info.condition ? "Custom" : "CellValue";
  }

  /** Counted from 0, within the sheet. */
  get priority(): number {
    return this.#ids.indexOf(this.access.info.id);
  }
  set priority(priority: number) {
    if (!(priority >= 0 && priority < this.#ids.length)) throw new HostError("InvalidArgument");
    this.context.grid.conditionalFormats.move(this.sheetId, this.formatId, priority);
  }

  get stopIfTrue(): boolean {
    return this.access.info.stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    this.access.change({ stopIfTrue });
  }

  /** Of a format of another kind, using it fails. */
  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.access);
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.type === "Custom" ? this.custom : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.access);
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.type === "CellValue" ? this.cellValue : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  /** null if its cells are not one block. */
  getRangeOrNullObject(): Range | null {
    const [zone, ...others] = this.#zones;
    if (!zone || others.length > 0) return null;
    return this.context.create.range({ ...zone, sheetId: this.sheetId } satisfies Area);
  }

  delete(): void {
    this.context.grid.conditionalFormats.remove(this.sheetId, this.access.info.id);
  }

  get #zones() {
    const all = this.context.grid.conditionalFormats.all(this.sheetId);
    return all.filter(({ id }) => id === this.formatId).flatMap(({ zones }) => zones);
  }

  get #ids(): string[] {
    const all = this.context.grid.conditionalFormats.all(this.sheetId);
    return [...new Set(all.map(({ id }) => id))];
  }
}
