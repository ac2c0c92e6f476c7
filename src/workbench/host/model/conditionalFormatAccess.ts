import type { ConditionalFormatInfo, ConditionalStyle } from "../cellLook";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";

type Change = Partial<Omit<ConditionalFormatInfo, "id">>;

/** A conditional format of a sheet, as its parts read and change it. */
export class ConditionalFormatAccess {
  constructor(
    readonly context: ModelContext,
    readonly sheetId: string,
    readonly id: string,
  ) {}

  get info(): ConditionalFormatInfo {
    const [found] = this.context.grid.conditionalFormats.all(this.sheetId, this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change(change: Change): void {
    this.context.grid.conditionalFormats.change(this.sheetId, this.id, change);
  }

  /** Changes what `change` names, undefined taking it away. */
  restyle(change: { [K in keyof ConditionalStyle]?: ConditionalStyle[K] | undefined }): void {
    const style = { ...this.info.style, ...change };
    const named = Object.entries(style).filter(([, value]) => value !== undefined);
    this.change({ style: Object.fromEntries(named) });
  }
}
