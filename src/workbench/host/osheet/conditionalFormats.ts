import { CompiledFormula, helpers } from "../../spreadsheet/library";
import type { Area, Zone } from "../area";
import type {
  CellComparison,
  ConditionalFormatInfo,
  ConditionalStyle,
  GridConditionalFormats,
} from "../cellLook";
import { HostError } from "../wire/hostError";
import { formulaFromLibrary, formulaToLibrary } from "./formulas";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { unbounded, zoneOf } from "./zones";

type LibraryFormat = ReturnType<SpreadsheetModel["getters"]["getConditionalFormats"]>[number];
type Rule = Extract<LibraryFormat["rule"], { type: "CellIsRule" }>;
type Format = Omit<ConditionalFormatInfo, "id">;
type Condition = ConditionalFormatInfo["condition"];
type RangeData = ReturnType<SpreadsheetModel["getters"]["getRangeDataFromZone"]>;

const COMPARISONS: Readonly<Record<string, CellComparison["operator"]>> = {
  isBetween: "Between",
  isNotBetween: "NotBetween",
  isEqual: "EqualTo",
  isNotEqual: "NotEqualTo",
  isGreaterThan: "GreaterThan",
  isGreaterOrEqualTo: "GreaterThanOrEqual",
  isLessThan: "LessThan",
  isLessOrEqualTo: "LessThanOrEqual",
};

/** What the library tests by a word, as formulas over a cell and the word's operand. */
const FORMULAS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  customFormula: (_, formula) => formula,
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  beginsWithText: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  endsWithText: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
  isEmpty: (cell) => `LEN(TRIM(${cell}))=0`,
  isNotEmpty: (cell) => `LEN(TRIM(${cell}))>0`,
};

/** Looks that depend on what cells hold, in the words of Excel. */
export class ConditionalFormats implements GridConditionalFormats {
  /** Looks that are set property by property, and written together; by the ids of the formats. */
  private readonly restyled = new Map<string, ConditionalStyle>();

  constructor(private readonly book: SpreadsheetModel) {}

  all(sheetId: string, only?: string): ConditionalFormatInfo[] {
    return this.formats(sheetId, only).flatMap(({ id, zones, rule, stopIfTrue = false }) => {
      const known = "style" in rule ? (rule.style as ConditionalStyle) : {};
      const style = this.restyled.get(id) ?? known;
      const isMoving = "values" in rule && rule.values.some((value) => value.startsWith("="));
      // Of several zones each sees a formula from its own first cell.
      const parts = isMoving || isFormula(rule) ? zones.map((zone) => [zone]) : [zones];
      return parts.flatMap((part) => {
        const condition = conditionOf(rule, part[0]!);
        return condition ? [{ id, zones: part, condition, style, stopIfTrue }] : [];
      });
    });
  }

  hasOthers(sheetId: string): boolean {
    return this.formats(sheetId).some(({ rule, zones }) => !conditionOf(rule, zones[0]!));
  }

  add(sheetId: string, format: Format): string {
    const id = this.book.model.uuidGenerator.uuidv4();
    this.write(sheetId, id, format);
    this.move(sheetId, id, 0);
    return id;
  }

  change(sheetId: string, id: string, change: Partial<Format>): void {
    const known = this.all(sheetId, id);
    if (known.length === 0) throw new HostError("ItemNotFound");
    if (isOnlyStyle(change)) {
      this.restyled.set(id, change.style);
      this.book.putOff(this.restyle);
      return;
    }
    const zones = known.flatMap((format) => format.zones);
    this.write(sheetId, id, { ...known[0]!, zones, ...change });
  }

  move(sheetId: string, cfId: string, before: number): void {
    const ids = this.book.getters.getConditionalFormats(sheetId).map(({ id }) => id);
    const delta = ids.indexOf(cfId) - before;
    if (delta !== 0)
      this.book.runBeside("CHANGE_CONDITIONAL_FORMAT_PRIORITY", { sheetId, cfId, delta });
  }

  remove(sheetId: string, id: string): void {
    this.book.run("REMOVE_CONDITIONAL_FORMAT", { sheetId, id });
  }

  clear({ sheetId, ...cleared }: Area): void {
    this.book.catchUp();
    const { getters } = this.book;
    const gap = [getters.getRangeFromZone(sheetId, unbounded({ ...cleared }))];
    for (const format of this.formats(sheetId)) {
      const ranges = format.ranges.map((range) => getters.getRangeFromSheetXC(sheetId, range));
      if (!ranges.some(({ zone }) => helpers.overlap(zone, gap[0]!.zone))) continue;
      const rest = ranges.flatMap((range) =>
        getters.recomputeRanges([range], gap).map((left) => ({ from: range.zone, left })),
      );
      const position = this.formats(sheetId).findIndex(({ id }) => id === format.id);
      this.remove(sheetId, format.id);
      for (const [index, { from, left }] of rest.entries()) {
        const id = index === 0 ? format.id : this.book.model.uuidGenerator.uuidv4();
        const { stopIfTrue } = format;
        const rule = this.seenFrom(sheetId, format.rule, from, left.zone);
        this.save(sheetId, { id, rule, ...(stopIfTrue ? { stopIfTrue } : {}) }, [
          getters.getRangeData(left),
        ]);
        this.move(sheetId, id, position + index);
      }
    }
  }

  /** The rule of a zone for a part of it: formulas are seen from the first cell. */
  private seenFrom(sheetId: string, rule: LibraryFormat["rule"], from: Zone, to: Zone) {
    if (rule.type !== "CellIsRule") return rule;
    const values = rule.values.map((value) => {
      if (!value.startsWith("=")) return value;
      const compiled = CompiledFormula.Compile(value, sheetId, this.book.getters);
      const [right, down] = [to.left - from.left, to.top - from.top];
      return this.book.getters.getTranslatedCellFormula(sheetId, right, down, compiled);
    });
    return { ...rule, values };
  }

  private readonly restyle = (): void => {
    const { getters } = this.book;
    for (const sheetId of getters.getSheetIds())
      for (const { ranges, ...format } of getters.getConditionalFormats(sheetId)) {
        const style = this.restyled.get(format.id);
        if (!style) continue;
        const rule = { ...format.rule, style } as Rule;
        const data = ranges.map((range) => getters.getRangeDataFromXc(sheetId, range));
        this.save(sheetId, { ...format, rule }, data);
      }
    this.restyled.clear();
  };

  private write(sheetId: string, id: string, { zones, ...format }: Format): void {
    const { condition, style, stopIfTrue } = format;
    const rule = { type: "CellIsRule", ...criterionOf(condition), style } as unknown as Rule;
    const ranges = zones.map((zone) => {
      this.book.grow(sheetId, zone.bottom, zone.right);
      return this.book.getters.getRangeDataFromZone(sheetId, unbounded(zone));
    });
    this.save(sheetId, { id, rule, ...(stopIfTrue ? { stopIfTrue } : {}) }, ranges);
  }

  private save(sheetId: string, cf: Omit<LibraryFormat, "ranges">, ranges: RangeData[]): void {
    this.book.runBeside("ADD_CONDITIONAL_FORMAT", { sheetId, cf, ranges });
  }

  private formats(sheetId: string, only?: string) {
    const { getters } = this.book;
    const formats = getters.getConditionalFormats(sheetId);
    const wanted = only === undefined ? formats : formats.filter(({ id }) => id === only);
    return wanted.map((format) => ({
      ...format,
      zones: format.ranges.map((range) => zoneOf(getters.getRangeFromSheetXC(sheetId, range).zone)),
    }));
  }
}

const isOnlyStyle = (change: Partial<Format>): change is { style: ConditionalStyle } =>
  Object.keys(change).join() === "style";

const isFormula = (rule: LibraryFormat["rule"]): boolean =>
  "operator" in rule && rule.operator in FORMULAS;

/** Nothing for scales, bars, icons and what needs more than its own cell. */
function conditionOf(rule: LibraryFormat["rule"], { top, left }: Zone): Condition | undefined {
  if (rule.type !== "CellIsRule") return undefined;
  const { operator, values } = rule;
  const [first = '=""', second] = values.map(formulaOf);
  const formula = FORMULAS[operator]?.(helpers.toXC(left, top), first.slice(1));
  if (formula !== undefined) return { formula: `=${formula}` };
  const comparison = COMPARISONS[operator];
  if (!comparison) return undefined;
  const isPair = comparison === "Between" || comparison === "NotBetween";
  return {
    operator: comparison,
    formula1: first,
    ...(isPair && second !== undefined ? { formula2: second } : {}),
  };
}

/** The library's own words for a condition. */
function criterionOf(condition: Condition): Pick<Rule, "operator" | "values"> {
  if ("formula" in condition)
    return { operator: "customFormula", values: [formulaToLibrary(condition.formula)] };
  const { operator, formula1, formula2 } = condition;
  const [word] = Object.entries(COMPARISONS).find(([, comparison]) => comparison === operator)!;
  const bounds = [formula1, ...(formula2 === undefined ? [] : [formula2])];
  const values = bounds.map((bound) => (bound.startsWith("=") ? formulaToLibrary(bound) : bound));
  return { operator: word as Rule["operator"], values };
}

/** A number, a text or a formula of the library as a formula in English. */
function formulaOf(value: string): string {
  if (value.startsWith("=")) return formulaFromLibrary(value);
  const isNumber = value.trim() !== "" && Number.isFinite(Number(value));
  return isNumber ? `=${value.trim()}` : `="${value.replaceAll('"', '""')}"`;
}
