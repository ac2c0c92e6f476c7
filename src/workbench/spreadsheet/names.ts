import {
  CorePlugin,
  coreTypes,
  type Getters,
  invalidateEvaluationCommands,
  registries,
} from "./library";
import { bodyZone, tableNamed } from "./tables";

type NamedRange = ReturnType<Getters["getNamedRanges"]>[number];
type Range = NamedRange["range"];
type RangeData = ReturnType<Getters["getRangeData"]>;
type Command = Parameters<CorePlugin["handle"]>[0];
type Adapters = Parameters<CorePlugin["adaptRanges"]>[0];
type WorkbookData = Parameters<CorePlugin["import"]>[0];

/** A name that holds on one sheet only, `scope`. */
export interface SheetName extends NamedRange {
  readonly scope: string;
}

/** Defines a name of the sheet `sheetId`, moves it to other cells or, without any, removes it. */
export interface SetSheetName {
  readonly type: "EXCEL_SET_SHEET_NAME";
  readonly sheetId: string;
  readonly name: string;
  readonly range: RangeData | null;
}

type OwnCommand =
  | SetSheetName
  | { type: "DELETE_SHEET"; sheetId: string }
  | { type: "DUPLICATE_SHEET"; sheetId: string; sheetIdTo: string };

interface SavedSheetName {
  scope: string;
  name: string;
  range: string;
}
type SavedNames = WorkbookData & { sheetNames?: SavedSheetName[] };

export interface NameGetters {
  getSheetNames(): readonly SheetName[];
  /** What a name means in a formula of a sheet: its own, the workbook's or a table's. */
  getNameFor(sheetId: string, name: string): NamedRange | undefined;
}

interface NamedRangesPlugin extends CorePlugin {
  namedRanges: NamedRange[];
  getNamedRange(name: string): NamedRange | undefined;
  checkValidNewNamedRangeName(name: string): string;
}
interface NamedRangesConstructor {
  new (config: ConstructorParameters<typeof CorePlugin>[0]): NamedRangesPlugin;
  readonly getters: readonly string[];
}
const LibraryNames = registries.corePluginRegistry.get(
  "named_ranges",
) as unknown as NamedRangesConstructor;

/** Read as a row or a column in R1C1 notation, so Excel refuses it as a name. */
const ROW_OR_COLUMN = /^(?:R\d*C?\d*|C\d*)$/i;

/**
 * The names of the workbook as the library has them, and as Excel has them beyond: names of a
 * sheet, which go before, and tables, whose own name stands for their data. A name whose cells are
 * deleted stays and is #REF!. A copied sheet gets names of its own for all that lie on it.
 */
class ExcelNames extends LibraryNames {
  static override readonly getters = [...LibraryNames.getters, "getSheetNames", "getNameFor"];
  readonly sheetNames: readonly SheetName[] = [];

  override adaptRanges({ applyChange }: Adapters): void {
    const adapt = <Name extends NamedRange>(names: readonly Name[]) =>
      names.map((name) => {
        const { changeType, range } = applyChange(name.range);
        if (changeType === "NONE") return name;
        // Of deleted cells the library leaves a zone that ends before it begins.
        return { ...name, range: changeType === "REMOVE" ? deleted(range) : range };
      });
    const isChanged = (names: readonly NamedRange[], adapted: readonly NamedRange[]) =>
      adapted.some((name, index) => name !== names[index]);
    const namedRanges = adapt(this.namedRanges);
    if (isChanged(this.namedRanges, namedRanges)) this.history.update("namedRanges", namedRanges);
    this.save(this.sheetNames, adapt(this.sheetNames));
  }

  override handle(command: Command): void {
    super.handle(command);
    const own = command as unknown as OwnCommand;
    switch (own.type) {
      case "EXCEL_SET_SHEET_NAME": {
        const { sheetId: scope, name } = own;
        const kept = this.sheetNames.filter((one) => !isSame(one, scope, name));
        const range = own.range && this.getters.getRangeFromRangeData(own.range);
        return this.save(this.sheetNames, range ? [...kept, { scope, name, range }] : kept);
      }
      case "DELETE_SHEET":
        return this.save(
          this.sheetNames,
          this.sheetNames.filter(({ scope }) => scope !== own.sheetId),
        );
      case "DUPLICATE_SHEET":
        return this.save(this.sheetNames, [...this.sheetNames, ...this.copies(own)]);
    }
  }

  override checkValidNewNamedRangeName(name: string): string {
    const answer = super.checkValidNewNamedRangeName(name);
    return answer === "Success" && ROW_OR_COLUMN.test(name) ? "NamedRangeInvalidName" : answer;
  }

  override getNamedRange(name: string): NamedRange | undefined {
    const own = super.getNamedRange(name);
    if (own) return own;
    const table = tableNamed(this.getters as unknown as Getters, name);
    return table && { name, range: this.getters.getRangeFromZone(table.sheetId, bodyZone(table)) };
  }

  getSheetNames(): readonly SheetName[] {
    return this.sheetNames;
  }

  getNameFor(sheetId: string, name: string): NamedRange | undefined {
    return this.sheetNames.find((one) => isSame(one, sheetId, name)) ?? this.getNamedRange(name);
  }

  override import(data: SavedNames): void {
    super.import(data);
    const read = (xc: string) => this.getters.getRangeFromSheetXC(undefined, xc);
    const names = data.sheetNames ?? [];
    Object.assign(this, {
      sheetNames: names.map((name) => ({ ...name, range: read(name.range) })),
    });
  }

  override export(data: SavedNames, shouldSquish: boolean): void {
    super.export(data, shouldSquish);
    data.sheetNames = this.sheetNames.map(({ scope, name, range }) => ({
      scope,
      name,
      range: this.getters.getRangeString(range),
    }));
  }

  /** The names on the copied sheet, and its own wherever they lie, for the copy. */
  private copies({ sheetId, sheetIdTo }: { sheetId: string; sheetIdTo: string }): SheetName[] {
    const own = this.sheetNames.filter(({ scope }) => scope === sheetId);
    const isHidden = (name: string) => own.some((one) => isSame(one, sheetId, name));
    const others = this.namedRanges.filter(
      ({ name, range }) => range.sheetId === sheetId && !isHidden(name),
    );
    return [...own, ...others].map(({ name, range }) => ({
      scope: sheetIdTo,
      name,
      range: range.sheetId === sheetId ? this.moved(range, sheetIdTo) : range,
    }));
  }

  private moved(range: Range, sheetId: string): Range {
    return this.getters.getRangeFromZone(sheetId, range.unboundedZone);
  }

  private save(before: readonly SheetName[], after: readonly SheetName[]): void {
    const isSaved = before.length === after.length && before.every((one, at) => one === after[at]);
    if (!isSaved) this.history.update("sheetNames", after);
  }
}

const deleted = (range: Range): Range => ({ ...range, sheetId: "", invalidXc: "#REF!" });

const isSame = (one: SheetName, scope: string, name: string): boolean =>
  one.scope === scope && one.name.toLowerCase() === name.toLowerCase();

/** Must be called before a model is made; more calls change nothing. */
export function registerNames(): void {
  registries.corePluginRegistry.replace("named_ranges", ExcelNames as never);
  const command: SetSheetName["type"] = "EXCEL_SET_SHEET_NAME";
  (coreTypes as Set<string>).add(command);
  (invalidateEvaluationCommands as Set<string>).add(command);
  registries.inverseCommandRegistry.replace(command, (own) => [own]);
}
