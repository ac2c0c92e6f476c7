import { LAST_COLUMN, LAST_ROW, type Area } from "../area";
import { HostError } from "../wire/hostError";
import { parseAddress } from "./address";
import type { ModelContext } from "./context";
import { HeaderFooterGroup } from "./headerFooterGroup";
import type { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import type { Server } from "./server";

const DEFAULTS = {
  orientation: "Portrait" as "Portrait" | "Landscape",
  paperSize: "A4" as Excel.PaperType | "A4",
  zoom: { scale: 100 } as Excel.PageLayoutZoomOptions,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
};
type Settings = typeof DEFAULTS;

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

/** How a sheet is printed. This host prints nothing; it keeps what the add-in asks for. */
export class PageLayout implements Server<Excel.PageLayout> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {}

  get orientation() {
    return this.#settings.orientation;
  }
  set orientation(orientation) {
    this.#change({ orientation });
  }

  get paperSize(): Settings["paperSize"] {
    return this.#settings.paperSize;
  }
  set paperSize(paperSize) {
    this.#change({ paperSize });
  }

  get zoom() {
    return this.#settings.zoom;
  }
  set zoom(zoom) {
    const { horizontalFitToPages, verticalFitToPages } = zoom;
    const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    const { fitToPages } = this.context.traits;
    const isActive = this.context.grid.sheets.active() === this.sheetId;
    if (fits && (fitToPages === "never" || (fitToPages === "activeSheet" && !isActive))) return;
    this.#change({ zoom });
  }

  get centerHorizontally() {
    return this.#settings.centerHorizontally;
  }
  set centerHorizontally(centerHorizontally) {
    this.#change({ centerHorizontally });
  }

  get centerVertically() {
    return this.#settings.centerVertically;
  }
  set centerVertically(centerVertically) {
    this.#change({ centerVertically });
  }

  get printGridlines() {
    return this.#settings.printGridlines;
  }
  set printGridlines(printGridlines) {
    this.#change({ printGridlines });
  }

  get printHeadings() {
    return this.#settings.printHeadings;
  }
  set printHeadings(printHeadings) {
    this.#change({ printHeadings });
  }

  get blackAndWhite() {
    return this.#settings.blackAndWhite;
  }
  set blackAndWhite(blackAndWhite) {
    this.#change({ blackAndWhite });
  }

  get leftMargin() {
    return this.#settings.leftMargin;
  }
  set leftMargin(leftMargin) {
    this.#change({ leftMargin });
  }

  get rightMargin() {
    return this.#settings.rightMargin;
  }
  set rightMargin(rightMargin) {
    this.#change({ rightMargin });
  }

  get topMargin() {
    return this.#settings.topMargin;
  }
  set topMargin(topMargin) {
    this.#change({ topMargin });
  }

  get bottomMargin() {
    return this.#settings.bottomMargin;
  }
  set bottomMargin(bottomMargin) {
    this.#change({ bottomMargin });
  }

  get headerMargin() {
    return this.#settings.headerMargin;
  }
  set headerMargin(headerMargin) {
    this.#change({ headerMargin });
  }

  get footerMargin() {
    return this.#settings.footerMargin;
  }
  set footerMargin(footerMargin) {
    this.#change({ footerMargin });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.context, this.sheetId);
  }

  setPrintMargins(
    unit: keyof typeof POINTS,
    { left, right, top, bottom, header, footer }: Excel.PageLayoutMarginOptions,
  ): void {
    const given = {
      leftMargin: left,
      rightMargin: right,
      topMargin: top,
      bottomMargin: bottom,
      headerMargin: header,
      footerMargin: footer,
    };
    const named = Object.entries(given).filter(([, size]) => size !== undefined);
    this.#change(
      Object.fromEntries(named.map(([key, size]) => [key, Number(size) * POINTS[unit]])),
    );
  }

  setPrintArea(printArea: Range | string): void {
    this.#keep("printArea", this.#areaOf(printArea));
  }

  getPrintArea(): RangeAreas {
    return required(this.getPrintAreaOrNullObject());
  }

  getPrintAreaOrNullObject(): RangeAreas | null {
    const area = this.context.grid.notes.area(`printArea/${this.sheetId}`);
    return area ? new RangeAreas(this.context, [area]) : null;
  }

  setPrintTitleRows(printTitleRows: Range | string): void {
    this.#keep("printTitleRows", { ...this.#areaOf(printTitleRows), left: 0, right: LAST_COLUMN });
  }

  getPrintTitleRows(): Range {
    return required(this.getPrintTitleRowsOrNullObject());
  }

  getPrintTitleRowsOrNullObject(): Range | null {
    return this.#kept("printTitleRows", { left: 0, right: LAST_COLUMN });
  }

  setPrintTitleColumns(printTitleColumns: Range | string): void {
    this.#keep("printTitleColumns", {
      ...this.#areaOf(printTitleColumns),
      top: 0,
      bottom: LAST_ROW,
    });
  }

  getPrintTitleColumns(): Range {
    return required(this.getPrintTitleColumnsOrNullObject());
  }

  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.#kept("printTitleColumns", { top: 0, bottom: LAST_ROW });
  }

  get #settings(): Settings {
    const written = this.context.grid.notes.get(`page/${this.sheetId}`);
    return { ...DEFAULTS, ...(written as Partial<Settings> | undefined) };
  }

  #change(change: Partial<Settings>): void {
    const written = this.context.grid.notes.get(`page/${this.sheetId}`);
    const page = { ...(written as Partial<Settings> | undefined), ...change };
    this.context.grid.notes.set(`page/${this.sheetId}`, page);
  }

  #keep(what: string, area: Area): void {
    this.context.grid.notes.setArea(`${what}/${this.sheetId}`, area);
  }

  #kept(what: string, entire: Partial<Area>): Range | null {
    const area = this.context.grid.notes.area(`${what}/${this.sheetId}`);
    return area ? this.context.create.range({ ...area, ...entire }) : null;
  }

  #areaOf(range: Range | string): Area {
    if (typeof range !== "string") {
      if (range.area?.sheetId !== this.sheetId) throw new HostError("InvalidArgument");
      return range.area;
    }
    const parsed = parseAddress(range.replaceAll("$", ""));
    if (!parsed) throw new HostError("InvalidArgument");
    return { ...parsed.zone, sheetId: this.sheetId };
  }
}

function required<Found>(found: Found | null): Found {
  if (found === null) throw new HostError("ItemNotFound");
  return found;
}
