import type { HostGetters } from "../../host/osheet/hostPlugin";
import { isAcross, type LibraryStyle } from "../../host/osheet/styles";
import type { CellPosition, Getters } from "../../spreadsheet/library";
import { stores } from "../../spreadsheet/library";
import type { Zone } from "../../spreadsheet/libraryCalculation";

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A cell as the library draws it. */
interface Box extends Rectangle {
  content?: { x: number; readonly align: string };
  clipRect?: Rectangle;
  /** A red triangle in the upper right corner. */
  isError?: boolean;
  /** No lines of the grid behind its text. */
  isOverflow?: boolean;
}

type Get = InstanceType<typeof stores.DependencyContainer>["get"];

interface Renderer {
  readonly getters: Getters & HostGetters;
  createZoneBox(viewports: unknown, sheetId: string, zone: Zone, visible: Zone): Box;
}
const LibraryRenderer = stores.GridRenderer as unknown as new (
  get: Get,
  ...more: unknown[]
) => Renderer;

/** Pixels of a level; three characters, as in Excel. */
const INDENT = 9;

/** The library's drawing of the grid, with indents and with text that is centred across cells. */
export class ExcelRenderer extends LibraryRenderer {
  private noted: { readonly sheetId: string; readonly places: ReadonlySet<string> } | undefined;

  override createZoneBox(viewports: unknown, sheetId: string, zone: Zone, visible: Zone): Box {
    const box = super.createZoneBox(viewports, sheetId, zone, visible);
    // Excel marks a note with the triangle that the library marks errors with.
    if (this.notedOn(sheetId).has(`${zone.top} ${zone.left}`)) box.isError = true;
    const position = { sheetId, row: zone.top, col: zone.left };
    const style = (this.getters.getCell(position)?.style ?? {}) as LibraryStyle;
    const right = isAcross(style) && box.content ? this.endOfText(position, visible) : zone.right;
    if (right > zone.right) {
      const wide = super.createZoneBox(viewports, sheetId, { ...zone, right }, visible);
      const { x, y, width, height } = wide;
      return { ...box, ...pick(wide), clipRect: { x, y, width, height }, isOverflow: true };
    }
    const { indent = 0 } = style;
    if (box.content?.align === "left") box.content.x += indent * INDENT;
    if (box.content?.align === "right") box.content.x -= indent * INDENT;
    return box;
  }

  /** The places of a sheet's notes, looked up once for all that is drawn at a time. */
  private notedOn(sheetId: string): ReadonlySet<string> {
    if (this.noted?.sheetId !== sheetId) {
      const areas = this.getters.getHostKeys(`cellNote/${sheetId}/`).flatMap((key) => {
        const area = this.getters.getHostArea(key);
        return area ? [`${area.top} ${area.left}`] : [];
      });
      this.noted = { sheetId, places: new Set(areas) };
      queueMicrotask(() => (this.noted = undefined));
    }
    return this.noted.places;
  }

  /** The last of the empty cells beside it that are aligned in the same way. */
  private endOfText({ sheetId, row, col }: CellPosition, visible: Zone): number {
    let end = col;
    while (end < visible.right) {
      const next = { sheetId, row, col: end + 1 };
      const style = (this.getters.getCell(next)?.style ?? {}) as LibraryStyle;
      if (this.getters.getEvaluatedCell(next).type !== "empty" || !isAcross(style)) break;
      end++;
    }
    return end;
  }
}

const pick = ({ content }: Box): Pick<Box, "content"> => (content ? { content } : {});

/** Lets the components of a container draw the grid with it. */
export function drawAsExcel(container: InstanceType<typeof stores.DependencyContainer>): void {
  const instantiate = container.instantiate.bind(container) as (...given: unknown[]) => unknown;
  Object.assign(container, {
    instantiate: (store: unknown, ...more: unknown[]) =>
      instantiate(store === stores.GridRenderer ? ExcelRenderer : store, ...more),
  });
}
