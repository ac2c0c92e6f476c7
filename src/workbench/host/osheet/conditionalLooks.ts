import {
  CompiledFormula,
  type CellPosition,
  type CorePlugin,
  type CoreViewPlugin,
  type Getters,
  helpers,
  invalidateCFEvaluationCommands,
  registries,
} from "../../spreadsheet/library";
import type { Zone } from "../area";
import type { ConditionalStyle } from "../cellLook";
import { isInside } from "./libraryTables";

type LibraryFormat = ReturnType<Getters["getConditionalFormats"]>[number];
type Rule = Extract<LibraryFormat["rule"], { type: "CellIsRule" }>;
type Command = Parameters<CoreViewPlugin["handle"]>[0];

interface ReadFormat {
  readonly rule: Rule;
  readonly zones: readonly Zone[];
  readonly formulas: readonly (CompiledFormula | undefined)[];
  readonly stopIfTrue: boolean;
}

interface LooksPlugin extends CoreViewPlugin {
  /** Something has changed since the last look. */
  isStale: boolean;
  getCellConditionalFormatStyle(position: CellPosition): ConditionalStyle | undefined;
  getRuleResultForTarget(target: CellPosition, rule: Rule): boolean;
}
interface LooksConstructor {
  new (config: ConstructorParameters<typeof CoreViewPlugin>[0]): LooksPlugin;
  readonly getters: readonly string[];
}
const LibraryLooks = registries.coreViewsPluginRegistry.get(
  "evaluation_cf",
) as unknown as LooksConstructor;

/**
 * Conditional formats as Excel has them: a formula is asked about cells with errors, too, and a
 * format may stop those after it. Only cells that somebody looks at are computed; the library
 * computes all of a format's cells after each change. Where a sheet has scales, or what else only
 * the library knows, its own way is kept.
 */
class ConditionalLooks extends LibraryLooks {
  private readonly known = new Map<string, ConditionalStyle | undefined>();
  private readonly formats = new Map<string, readonly ReadFormat[] | undefined>();

  override finalize(): void {
    if (this.isStale) {
      this.known.clear();
      this.formats.clear();
    }
    super.finalize();
  }

  override getCellConditionalFormatStyle(position: CellPosition): ConditionalStyle | undefined {
    const { sheetId, row, col } = position;
    const formats = this.formatsOf(sheetId);
    if (!formats) return super.getCellConditionalFormatStyle(position);
    const key = `${sheetId}/${row}/${col}`;
    if (!this.known.has(key)) this.known.set(key, this.look(position, formats));
    return this.known.get(key);
  }

  private look(position: CellPosition, formats: readonly ReadFormat[]) {
    let look: ConditionalStyle | undefined;
    for (const format of formats) {
      if (!this.holds(format, position)) continue;
      const { style } = format.rule as { style: ConditionalStyle };
      const borders = { ...style.borders, ...look?.borders };
      look = { ...style, ...look, ...(Object.keys(borders).length > 0 ? { borders } : {}) };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private holds({ rule, zones, formulas }: ReadFormat, position: CellPosition): boolean {
    const { sheetId, row, col } = position;
    const zone = zones.find((one) => isInside(row, col, one));
    if (!zone) return false;
    const [right, down] = [col - zone.left, row - zone.top];
    const values = rule.values.map((value, index) => {
      const formula = formulas[index];
      return formula ? this.getters.getTranslatedCellFormula(sheetId, right, down, formula) : value;
    });
    if (rule.operator !== "customFormula")
      return this.getRuleResultForTarget(position, { ...rule, values });
    const answer = this.getters.evaluateFormula(sheetId, values[0]!, position);
    const value = Array.isArray(answer) ? answer[0]?.[0] : answer;
    return value === true || (typeof value === "number" && value !== 0);
  }

  /** In the order in which they count; nothing where the library's own way is kept. */
  private formatsOf(sheetId: string): readonly ReadFormat[] | undefined {
    if (!this.formats.has(sheetId)) this.formats.set(sheetId, this.read(sheetId));
    return this.formats.get(sheetId);
  }

  private read(sheetId: string): readonly ReadFormat[] | undefined {
    const { getters } = this;
    const read: ReadFormat[] = [];
    for (const { rule, ranges, stopIfTrue = false } of getters.getConditionalFormats(sheetId)) {
      if (rule.type !== "CellIsRule" || ALL_CELLS.has(rule.operator)) return undefined;
      const zones = ranges.map((range) => getters.getRangeFromSheetXC(sheetId, range).zone);
      const formulas = rule.values.map((value) =>
        value.startsWith("=") ? CompiledFormula.Compile(value, sheetId, getters) : undefined,
      );
      read.push({ rule, zones, formulas, stopIfTrue });
    }
    return read;
  }
}

/** What compares a cell with all others of the format. */
const ALL_CELLS = new Set(["uniqueValues", "duplicateValues", "top10"]);

interface StylePlugin {
  readonly getters: Getters;
  borders: object;
  handle(command: Command): void;
  computeCellBorder(position: CellPosition): object | null;
}
type StyleConstructor = new (...config: never[]) => StylePlugin;
const LibraryStyles = registries.statefulUIPluginRegistry.get(
  "cell_computed_style",
) as unknown as StyleConstructor & { readonly getters: readonly string[] };

/** The library's conditional formats have no borders. */
class ConditionalBorders extends LibraryStyles {
  override handle(command: Command): void {
    super.handle(command);
    if (invalidateCFEvaluationCommands.has(command.type))
      this.borders = new (this.borders.constructor as new () => object)();
  }

  override computeCellBorder(position: CellPosition): object | null {
    const own = super.computeCellBorder(position);
    const look = this.getters.getCellConditionalFormatStyle(position) as ConditionalStyle;
    return look?.borders ? { ...own, ...look.borders } : own;
  }
}

interface FormatsPlugin extends CorePlugin {
  addConditionalFormatting(format: LibraryFormat, sheetId: string): void;
}
interface FormatsConstructor {
  new (config: ConstructorParameters<typeof CorePlugin>[0]): FormatsPlugin;
  readonly getters: readonly string[];
}
const LibraryFormats = registries.corePluginRegistry.get(
  "conditional formatting",
) as unknown as FormatsConstructor;

/** The library lets the formats of a copied sheet share their formulas with those of the original. */
class SeparateFormats extends LibraryFormats {
  override addConditionalFormatting(format: LibraryFormat, sheetId: string): void {
    super.addConditionalFormatting(helpers.deepCopy(format), sheetId);
  }
}

/** Must be called before the spreadsheet's model is made; more calls change nothing. */
export function registerConditionalLooks(): void {
  registries.corePluginRegistry.replace("conditional formatting", SeparateFormats as never);
  registries.coreViewsPluginRegistry.replace("evaluation_cf", ConditionalLooks as never);
  registries.statefulUIPluginRegistry.replace("cell_computed_style", ConditionalBorders as never);
}
