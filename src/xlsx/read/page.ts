import type { Edge, Page, Texts } from "../model/page";
import { child, isSet, type Node, numberOf, plainText } from "./xml";

const EDGES: Readonly<Record<Edge, number>> = {
  ...{ left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
};

/** How a sheet is printed; its area and titles are names of the workbook. */
export function readPage(sheet: Node): Page {
  const [margins, setup, options] = ["pageMargins", "pageSetup", "printOptions"].map((name) =>
    child(sheet, name),
  );
  const isFitted = isSet(child(sheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  const [wide, tall] = ["fitToWidth", "fitToHeight"].map((name) => numberOf(setup, name) ?? 1);
  const texts = child(sheet, "headerFooter");
  return {
    landscape: setup?.attributes.orientation === "landscape",
    paperSize: numberOf(setup, "paperSize") ?? 9,
    zoom: isFitted
      ? { ...(wide ? { wide } : {}), ...(tall ? { tall } : {}) }
      : { percent: numberOf(setup, "scale") ?? 100 },
    margins: Object.fromEntries(
      Object.entries(EDGES).map(([edge, usual]) => [
        edge,
        Number(((numberOf(margins, edge) ?? usual) * 72).toFixed(3)),
      ]),
    ) as Record<Edge, number>,
    centered: {
      horizontally: isSet(options, "horizontalCentered"),
      vertically: isSet(options, "verticalCentered"),
    },
    printGridlines: isSet(options, "gridLines"),
    printHeadings: isSet(options, "headings"),
    blackAndWhite: isSet(setup, "blackAndWhite"),
    header: textsOf(child(texts, "oddHeader")),
    footer: textsOf(child(texts, "oddFooter")),
  };
}

/** First and even pages, and pictures, are printed as the others are. */
export const hasHeaderVariants = (sheet: Node): boolean => {
  const texts = child(sheet, "headerFooter");
  const isVaried = isSet(texts, "differentFirst") || isSet(texts, "differentOddEven");
  return isVaried || child(sheet, "legacyDrawingHF") !== undefined;
};

const PLACES = { L: "left", C: "center", R: "right" } as const;

/** The parts of a header: without a code the text stands in the middle. */
function textsOf(node: Node | undefined): Texts {
  const texts = { left: "", center: "", right: "" };
  let place: keyof Texts = "center";
  for (const part of plainText(node?.text ?? "").match(/&[LCR]|&[^]|[^&]+|&$/g) ?? []) {
    const code = part.startsWith("&") ? part.slice(1) : "";
    if (code === "L" || code === "C" || code === "R") place = PLACES[code];
    else texts[place] += part;
  }
  return texts;
}
