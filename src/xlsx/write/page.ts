import type { Page, Texts } from "../model/page";
import { element, escaped, flag, type Xml } from "./xml";

/** How a sheet is printed: options, margins, setup, header and footer, in the order of the format. */
export function pageXml(page: Page): Xml {
  const { margins, centered, zoom } = page;
  const inches = Object.fromEntries(
    (["left", "right", "top", "bottom", "header", "footer"] as const).map((edge) => [
      edge,
      Number((margins[edge] / 72).toFixed(6)),
    ]),
  );
  const options = {
    horizontalCentered: flag(centered.horizontally),
    verticalCentered: flag(centered.vertically),
    headings: flag(page.printHeadings),
    gridLines: flag(page.printGridlines),
  };
  return [
    Object.values(options).some((option) => option) ? element("printOptions", options) : "",
    element("pageMargins", inches),
    element("pageSetup", {
      paperSize: page.paperSize,
      scale: "percent" in zoom && zoom.percent !== 100 ? zoom.percent : undefined,
      // 0 pages are as many as it takes; left out, there would be one.
      fitToWidth: "percent" in zoom ? undefined : (zoom.wide ?? 0),
      fitToHeight: "percent" in zoom ? undefined : (zoom.tall ?? 0),
      orientation: page.landscape ? "landscape" : "portrait",
      blackAndWhite: flag(page.blackAndWhite),
    }),
    headerFooterXml(page),
  ].join("");
}

export const isFitted = ({ zoom }: Page): boolean => !("percent" in zoom);

function headerFooterXml({ header, footer }: Page): Xml {
  const [above, below] = [coded(header), coded(footer)];
  if (above === "" && below === "") return "";
  return element(
    "headerFooter",
    {},
    above === "" ? "" : element("oddHeader", {}, escaped(above)),
    below === "" ? "" : element("oddFooter", {}, escaped(below)),
  );
}

const coded = ({ left, center, right }: Texts): string =>
  Object.entries({ L: left, C: center, R: right })
    .map(([place, text]) => (text === "" ? "" : `&${place}${text}`))
    .join("");
