import type { Point } from "../bench";
import { differenceOf } from "../compare";

/** Can the page be set up, as wide as the paper? */
export const page: Point = async ({ context, sheet }) => {
  const { pageLayout } = sheet;
  // Excel fits pages only on the sheet that is shown.
  sheet.activate();
  pageLayout.orientation = "Landscape";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  await context.sync();
  pageLayout.load("orientation,zoom");
  await context.sync();
  return {
    differences: [
      ...differenceOf("orientation", "Landscape", pageLayout.orientation),
      ...differenceOf("horizontalFitToPages", 1, pageLayout.zoom.horizontalFitToPages),
    ],
  };
};
