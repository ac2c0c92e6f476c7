import type { Traits } from "../spreadsheet/traits";
import { HostError } from "./wire/hostError";
import type { Watch } from "./wire/objectPaths";

/** What Excel refuses on a machine without a printer. */
export const NO_PRINTER: readonly string[] = ["PageLayout.*", "HeaderFooter.*"];

/** What may be refused on a sheet whose content Excel takes. */
export const ORNAMENTS: readonly string[] = [
  ...NO_PRINTER,
  ...[
    "Chart.*",
    "ChartAxis.*",
    "ChartCollection.*",
    "ChartLegend.*",
    "ChartSeries.*",
    "ChartTitle.*",
  ],
  ...["DataValidation.*", "WorksheetFreezePanes.*"],
];

/** What an Excel with these traits refuses. */
export function refusedBy({ printer, ornaments }: Traits): readonly string[] {
  if (ornaments === "refused") return ORNAMENTS;
  return printer === "none" ? NO_PRINTER : [];
}

/** Lets changes fail by their names: "Chart.title", or "PageLayout.*" for all of a class. */
export const refusing =
  (members: readonly string[]): Watch =>
  (kind, target, member) => {
    if (kind === "call" && /^(get|_)/.test(member)) return;
    const { name } = target.constructor;
    if (members.includes(`${name}.*`) || members.includes(`${name}.${member}`))
      throw new HostError("GeneralException");
  };
