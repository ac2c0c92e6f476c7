import type { Area } from "../area";
import type { NamedRange } from "../grid";
import { HostError } from "../wire/hostError";
import { parseAddress } from "./address";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";
import type { Worksheet } from "./worksheet";

/** What Excel keeps of a name beside its cells. */
export interface NameDetails {
  comment?: string;
  hidden?: boolean;
}

/** Where they are kept. */
export const nameKey = (name: string, scope = ""): string => `name/${scope}/${name.toLowerCase()}`;

/** A name of the workbook, or of the sheet `scope` alone, in any spelling of capitals. */
export const namedRange = (
  context: ModelContext,
  name: string,
  scope?: string,
): NamedRange | undefined =>
  context.grid.names.all(scope).find((one) => one.name.toLowerCase() === name.toLowerCase());

/** What a name stands for whose cells were deleted. */
const DELETED = "#REF!";

/** The cells of "=Sheet!$A$1:$B$2"; other formulas cannot be named in this host. */
export function referencedArea(context: ModelContext, formula: string): Area {
  const parsed = parseAddress(formula.replace(/^=/, ""));
  const sheet = parsed?.sheetName === undefined ? undefined : context.sheetNamed(parsed.sheetName);
  if (!parsed || !sheet) {
    throw new HostError("NotImplemented", "This host names ranges only, no other formulas.");
  }
  return { ...parsed.zone, sheetId: sheet.id };
}

/** A defined name. It stands for cells; names of constants and formulas are not supported. */
export class NamedItem implements Server<Excel.NamedItem> {
  constructor(
    private readonly context: ModelContext,
    private readonly named: string,
    private readonly sheetId: string | undefined,
  ) {}

  get _Id(): string {
    return this.named;
  }

  get name(): string {
    return this.named;
  }

  get type(): Excel.NamedItem["type"] {
    return this.#range.area ? "Range" : "Error";
  }

  get value(): string {
    return this.#range.area ? this.formula : DELETED;
  }

  get formula(): string {
    const { area } = this.#range;
    return `=${area ? this.context.address(area, "$") : DELETED}`;
  }
  set formula(formula: string) {
    const area = referencedArea(this.context, formula);
    this.context.grid.names.move(this.named, area, this.sheetId);
  }

  get scope(): Excel.NamedItem["scope"] {
    return this.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get comment(): string {
    return this.#details.comment ?? "";
  }
  set comment(comment: string) {
    this.#save({ ...this.#details, comment });
  }

  get visible(): boolean {
    return this.#details.hidden !== true;
  }
  set visible(visible: boolean) {
    this.#save({ ...this.#details, hidden: !visible });
  }

  /** The sheet a name belongs to; for a name of the workbook there is none, and asking it fails. */
  get worksheet(): Worksheet {
    return this.context.create.worksheet(this.sheetId ?? "");
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.sheetId === undefined ? null : this.context.create.worksheet(this.sheetId);
  }

  getRange(): Range {
    const { area } = this.#range;
    if (!area) throw new HostError("ItemNotFound");
    return this.context.create.range(area);
  }

  getRangeOrNullObject(): Range | null {
    const { area } = this.#range;
    return area ? this.context.create.range(area) : null;
  }

  delete(): void {
    this.context.grid.names.remove(this.named, this.sheetId);
    this.context.grid.notes.set(this.#key, undefined);
  }

  get #range(): NamedRange {
    const range = namedRange(this.context, this.named, this.sheetId);
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  get #key(): string {
    return nameKey(this.named, this.sheetId);
  }

  get #details(): NameDetails {
    return (this.context.grid.notes.get(this.#key) as NameDetails | undefined) ?? {};
  }

  #save(details: NameDetails): void {
    this.context.grid.notes.set(this.#key, details);
  }
}
