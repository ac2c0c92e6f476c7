import type { Area } from "../grid";
import { HostError } from "../wire/hostError";
import { parseAddress } from "./address";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";
import type { Worksheet } from "./worksheet";

/** What Excel keeps of a name beside its cells. */
export interface NameDetails {
  scope?: string;
  comment?: string;
  hidden?: boolean;
}

export const detailsKey = (name: string): string => `name/${name.toLowerCase()}`;

export const nameDetails = (context: ModelContext, name: string): NameDetails =>
  (context.grid.notes.get(detailsKey(name)) as NameDetails | undefined) ?? {};

/** The cells of a name, in any spelling of capitals. */
export const namedArea = (context: ModelContext, name: string): Area | undefined =>
  context.grid.names.all().find((one) => one.name.toLowerCase() === name.toLowerCase())?.area;

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
  ) {}

  get _Id(): string {
    return this.named;
  }

  get name(): string {
    return this.named;
  }

  get type(): Excel.NamedItem["type"] {
    return "Range";
  }

  get value(): string {
    return this.formula;
  }

  get formula(): string {
    return `=${this.context.address(this.#area, "$")}`;
  }
  set formula(formula: string) {
    this.context.grid.names.move(this.named, referencedArea(this.context, formula));
  }

  get scope(): Excel.NamedItem["scope"] {
    return this.#details.scope === undefined ? "Workbook" : "Worksheet";
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
    return this.context.create.worksheet(this.#details.scope ?? "");
  }

  get worksheetOrNullObject(): Worksheet | null {
    const { scope } = this.#details;
    return scope === undefined ? null : this.context.create.worksheet(scope);
  }

  getRange(): Range {
    return this.context.create.range(this.#area);
  }

  getRangeOrNullObject(): Range | null {
    const area = namedArea(this.context, this.named);
    return area ? this.context.create.range(area) : null;
  }

  delete(): void {
    this.context.grid.names.remove(this.named);
    this.context.grid.notes.set(detailsKey(this.named), undefined);
  }

  get #area(): Area {
    const area = namedArea(this.context, this.named);
    if (!area) throw new HostError("ItemNotFound");
    return area;
  }

  get #details(): NameDetails {
    return nameDetails(this.context, this.named);
  }

  #save(details: NameDetails): void {
    this.context.grid.notes.set(detailsKey(this.named), details);
  }
}
