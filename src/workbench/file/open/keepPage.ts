import { LAST_COLUMN, LAST_ROW } from "../../host/area";
import { type Grid } from "../../host/grid";
import { PAPER_SIZES } from "../paperSizes";
import type { PlacedSheet } from "./placedSheet";

/** Keeps how a sheet is printed beside the grid's cells, where the add-in finds it. */
export function keepPage({ notes }: Grid, { sheet, id: sheetId }: PlacedSheet): void {
  const { page } = sheet;
  const { margins, zoom, centered, header, footer, area, titleRows, titleColumns } = page;
  const size = Object.entries(PAPER_SIZES).find(([, number]) => number === page.paperSize)?.[0];
  notes.set(`page/${sheetId}`, {
    orientation: page.landscape ? "Landscape" : "Portrait",
    ...(size === undefined ? {} : { paperSize: size }),
    zoom:
      "percent" in zoom
        ? { scale: zoom.percent }
        : {
            ...(zoom.wide === undefined ? {} : { horizontalFitToPages: zoom.wide }),
            ...(zoom.tall === undefined ? {} : { verticalFitToPages: zoom.tall }),
          },
    ...Object.fromEntries(
      Object.entries(margins).map(([edge, margin]) => [`${edge}Margin`, margin]),
    ),
    centerHorizontally: centered.horizontally,
    centerVertically: centered.vertically,
    printGridlines: page.printGridlines,
    printHeadings: page.printHeadings,
    blackAndWhite: page.blackAndWhite,
  });
  notes.set(`headerFooter/${sheetId}`, {
    ...{ leftHeader: header.left, centerHeader: header.center, rightHeader: header.right },
    ...{ leftFooter: footer.left, centerFooter: footer.center, rightFooter: footer.right },
  });
  if (area) notes.setArea(`printArea/${sheetId}`, { sheetId, ...area });
  if (titleRows)
    notes.setArea(`printTitleRows/${sheetId}`, {
      ...{ sheetId, top: titleRows.first, bottom: titleRows.last, left: 0, right: LAST_COLUMN },
    });
  if (titleColumns)
    notes.setArea(`printTitleColumns/${sheetId}`, {
      ...{ sheetId, left: titleColumns.first, right: titleColumns.last, top: 0, bottom: LAST_ROW },
    });
}
