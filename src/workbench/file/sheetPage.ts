import type { Page } from "../../xlsx/model/page";
import type { Zone } from "../host/area";
import type { Grid } from "../host/grid";
import { PAPER_SIZES } from "./paperSizes";

interface PageNotes {
  orientation?: "Portrait" | "Landscape";
  paperSize?: string;
  zoom?: Excel.PageLayoutZoomOptions;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
}

type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";
type Margins = Partial<Record<`${Margin}Margin`, number>>;
type Texts = Partial<Record<`${"left" | "center" | "right"}${"Header" | "Footer"}`, string>>;

/** How the add-in has asked for a sheet to be printed; it is kept beside the grid's cells. */
export function sheetPage({ notes }: Grid, sheetId: string): Page {
  const page = (notes.get(`page/${sheetId}`) ?? {}) as PageNotes & Margins;
  const texts = (notes.get(`headerFooter/${sheetId}`) ?? {}) as Texts;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = page.zoom ?? {};
  const area = notes.area(`printArea/${sheetId}`);
  const titleRows = notes.area(`printTitleRows/${sheetId}`);
  const titleColumns = notes.area(`printTitleColumns/${sheetId}`);
  return {
    landscape: page.orientation === "Landscape",
    paperSize: PAPER_SIZES[page.paperSize ?? "A4"] ?? PAPER_SIZES.A4!,
    zoom:
      wide === undefined && tall === undefined
        ? { percent: scale ?? 100 }
        : { ...(wide === undefined ? {} : { wide }), ...(tall === undefined ? {} : { tall }) },
    margins: {
      left: page.leftMargin ?? 50.4,
      right: page.rightMargin ?? 50.4,
      top: page.topMargin ?? 54,
      bottom: page.bottomMargin ?? 54,
      header: page.headerMargin ?? 21.6,
      footer: page.footerMargin ?? 21.6,
    },
    centered: {
      horizontally: page.centerHorizontally ?? false,
      vertically: page.centerVertically ?? false,
    },
    printGridlines: page.printGridlines ?? false,
    printHeadings: page.printHeadings ?? false,
    blackAndWhite: page.blackAndWhite ?? false,
    header: textsAt("Header"),
    footer: textsAt("Footer"),
    ...(area ? { area: zone(area) } : {}),
    ...(titleRows ? { titleRows: { first: titleRows.top, last: titleRows.bottom } } : {}),
    ...(titleColumns
      ? { titleColumns: { first: titleColumns.left, last: titleColumns.right } }
      : {}),
  };

  function textsAt(where: "Header" | "Footer") {
    return {
      left: texts[`left${where}`] ?? "",
      center: texts[`center${where}`] ?? "",
      right: texts[`right${where}`] ?? "",
    };
  }
}

const zone = ({ top, left, bottom, right }: Zone): Zone => ({ top, left, bottom, right });
