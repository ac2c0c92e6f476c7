import { shiftFormula } from "../formula/shiftFormula";
import { cellAddress, contains, LAST_ROW, type Zone } from "../model/zone";
import { columnInRow, zoneOf } from "../model/address";
import { type Cell, type CellValue, ERRORS, type Formula, type Row } from "../model/sheet";
import type { Look } from "../model/style";
import { FileRefusal } from "./fileRefusal";
import type { Losses } from "./lost";
import { type RichText, richText } from "./sharedStrings";
import { child, isSet, type Node, numberOf, plainText } from "./xml";

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly sheet: string;
  /** Path of the part. */
  readonly path: string;
  readonly texts: readonly RichText[];
  /** The look of each index of the style sheet; nothing for that of a new workbook. */
  readonly looks: readonly (Look | undefined)[];
  readonly losses: Losses;
  readonly countsFrom1904: boolean;
}

/** Functions that ask servers; in the forms of Excel and of LibreOffice. */
const WEB = /(?:^|[^\p{L}\p{N}_.])(?:_xlfn\.)?(?:WEBSERVICE|RTD|DDE|IMAGE|STOCKHISTORY)\s*\(/iu;
/** "[1]Tabelle!A1": a cell of another workbook, by its number. */
const EXTERNAL = /(?:^|[^\p{L}\p{N}_\]'])'?[^'"!()+*/,]*\[\d+\][^'"!()]*'?!/u;

/** Takes the rows of a sheet one after the other. */
export class CellReader {
  readonly rows: Row[] = [];
  private readonly shared = new Map<string, { text: string; row: number; column: number }>();
  /** Dynamic arrays that reach further down than where they were found. */
  private arrays: Zone[] = [];
  private last = -1;

  constructor(private readonly sources: CellSources) {}

  read(node: Node): void {
    const row = (numberOf(node, "r") ?? this.last + 2) - 1;
    if (!Number.isInteger(row) || row <= this.last || row > LAST_ROW) this.refuse();
    this.last = row;
    this.arrays = this.arrays.filter(({ bottom }) => bottom >= row);
    if (isSet(node, "customFormat") && this.lookOf(node)) this.lose("rowOrColumnLook");
    if ((numberOf(node, "outlineLevel") ?? 0) > 0) this.lose("group");
    const cells: Cell[] = [];
    let before = -1;
    for (const each of node.children) {
      if (each.name !== "c") continue;
      const column = this.columnOf(each, row, before);
      before = column;
      const cell = this.cell(each, row, column);
      if (Object.keys(cell).length > 1) cells.push(cell);
    }
    const height = numberOf(node, "ht");
    const isHeightSet = isSet(node, "customHeight");
    const hidden = isSet(node, "hidden");
    if (cells.length === 0 && height === undefined && !hidden) return;
    this.rows.push({
      row,
      ...(height === undefined ? {} : { height }),
      ...(isHeightSet && height !== undefined ? { isHeightSet } : {}),
      ...(hidden ? { hidden } : {}),
      cells,
    });
  }

  private columnOf(node: Node, row: number, before: number): number {
    const address = node.attributes.r;
    if (address === undefined) return before + 1;
    const column = columnInRow(address, row);
    return column === undefined || column <= before ? this.refuse() : column;
  }

  private cell(node: Node, row: number, column: number): Cell {
    const look = this.lookOf(node);
    const formula = this.formula(node, row, column);
    const isSpilled =
      !formula && this.arrays.some((zone) => contains(zone, row, column)) ? true : undefined;
    const value = this.value(node);
    const hasValue = value !== undefined && (value !== "" || formula || isSpilled);
    return {
      column,
      ...(look ? { look } : {}),
      ...(hasValue ? { value } : {}),
      ...(formula ? { formula } : {}),
      ...(isSpilled && hasValue ? { isSpilled } : {}),
    };
  }

  private lookOf(node: Node): Look | undefined {
    const index = numberOf(node, "s") ?? 0;
    return this.sources.looks[index];
  }

  private formula(cell: Node, row: number, column: number): Formula | undefined {
    const node = child(cell, "f");
    if (!node) return undefined;
    const isDynamic = cell.attributes.cm !== undefined;
    const { t, ref, si = "" } = node.attributes;
    if (t === "dataTable") {
      this.lose("dataTable");
      return undefined;
    }
    let text = plainText(node.text);
    if (t === "shared") {
      if (text === "") {
        const master = this.shared.get(si) ?? this.refuse();
        text = shiftFormula(master.text, row - master.row, column - master.column);
      } else this.shared.set(si, { text, row, column });
    }
    if (text === "") return undefined;
    // What leads out of the file is not kept: whoever opens it must not ask there.
    const leadsOut = WEB.test(text)
      ? "webFunction"
      : text.includes("[") && EXTERNAL.test(text)
        ? "externalLink"
        : undefined;
    if (leadsOut) {
      this.lose(leadsOut);
      return undefined;
    }
    if (t !== "array") return { text };
    // What refers to no metadata is an array of the time before dynamic ones.
    if (!isDynamic) this.lose("oldArray");
    const fills = zoneOf(ref ?? cellAddress(row, column));
    if (!fills || fills.top !== row || fills.left !== column) return this.refuse();
    this.arrays.push(fills);
    return { text, fills };
  }

  private value(node: Node): CellValue | undefined {
    const { t = "n" } = node.attributes;
    if (t === "inlineStr") return this.text(richText(child(node, "is")));
    const v = child(node, "v");
    if (!v) return undefined;
    const { text } = v;
    switch (t) {
      case "s": {
        const shared = this.sources.texts[Number(text)];
        return this.text(shared ?? this.refuse());
      }
      case "str":
        return plainText(text);
      case "b":
        return text.trim() === "1" || text.trim() === "true";
      case "e":
        return this.error(text.trim());
      case "d":
        return this.day(text.trim());
      default:
        return text.trim() === "" ? undefined : this.number(text);
    }
  }

  private number(text: string): number {
    const number = Number(text);
    return Number.isFinite(number) ? number : this.refuse();
  }

  private day(text: string): number {
    const serial = serialOf(text);
    if (serial === undefined) return this.refuse();
    return this.sources.countsFrom1904 ? serial - DAYS_TO_1904 : serial;
  }

  private text({ text, isRich }: RichText): string {
    if (isRich) this.lose("richText");
    return text;
  }

  private error(text: string): CellValue {
    const error = ERRORS.find((known) => known === text);
    if (!error) this.lose("errors");
    return { error: error ?? "#VALUE!" };
  }

  private lose(what: Parameters<Losses["note"]>[0]): void {
    this.sources.losses.note(what, this.sources.sheet);
  }

  private refuse(): never {
    throw new FileRefusal("damaged", this.sources.path);
  }
}

const DAY = 86_400_000;
const DAYS_TO_1904 = 1462;

/** The day and time of a cell that holds them as a text (ISO 8601), as Excel counts them. */
function serialOf(text: string): number | undefined {
  const milliseconds = Date.parse(
    /[Z+]|T.*-/.test(text) ? text : `${text}${text.includes("T") ? "Z" : ""}`,
  );
  const serial = (milliseconds - Date.UTC(1899, 11, 30)) / DAY;
  return Number.isFinite(serial) ? serial : undefined;
}
