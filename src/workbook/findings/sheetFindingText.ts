import type { Severity } from "../../engine/grantYear/finding";
import { fromCell } from "../../engine/number/cell";
import { bookText } from "../../locales/bookText";
import { findingPlace } from "../../locales/findingText";
import type { Language } from "../../locales/language";
import { overviewText } from "../../locales/overviewText";
import { sheetText } from "../../locales/sheetText";
import { wordingOf } from "../../locales/wording";
import { figureNamed } from "../figures";
import type { SheetFinding } from "../read/sheetFinding";
import type { WordedFinding } from "./wordedFinding";

/** error: a figure on the sheet is missing or wrong; hint: worth knowing. */
const SEVERITIES: Readonly<Record<SheetFinding["code"], Severity>> = {
  cellsMissing: "error",
  columnMissing: "error",
  figureDiffers: "error",
  dates1904: "error",
  wordAssumed: "warning",
  amendmentWithoutBody: "warning",
  supplementWithoutBody: "warning",
  nameElsewhere: "error",
  schemaNewer: "warning",
  amendmentAdapted: "hint",
};

/** What is wrong with a sheet, in words. */
export function sheetFindingText(finding: SheetFinding, language: Language): WordedFinding {
  const { code, where } = finding;
  const { tables, columns } = bookText(language);
  const titles: Readonly<Partial<Record<string, string>>> = tables;
  const { entry, field } = findingPlace(where, language);
  const { list } = where;
  // Where no entry is meant, the whole table is.
  const place = list !== undefined && entry === "" ? (titles[list] ?? "") : entry;
  const figure =
    code === "figureDiffers" || field === "" ? figureNamed(where.field ?? "") : undefined;
  return {
    ...{ severity: SEVERITIES[code], where, entry: place },
    field: figure?.heading ? columns[figure.heading] : field,
    sentence: sentence(finding, language),
  };
}

function sentence(finding: SheetFinding, language: Language): string {
  const { sheetFindings: say, nothing } = overviewText(language);
  switch (finding.code) {
    case "cellsMissing":
      return say.cellsMissing;
    case "columnMissing": {
      const { tables, columns } = bookText(language);
      return say.columnMissing(tables[finding.table], columns[finding.heading]);
    }
    case "wordAssumed": {
      const words: Readonly<Record<string, string>> = sheetText(language).words;
      return say.wordAssumed(words[finding.assumed] ?? finding.assumed);
    }
    case "amendmentAdapted":
      return say.amendmentAdapted;
    case "amendmentWithoutBody":
      return say.amendmentWithoutBody(finding.received);
    case "supplementWithoutBody":
      return say.supplementWithoutBody(finding.received);
    case "nameElsewhere":
      return say.nameElsewhere(finding.received);
    case "schemaNewer":
      return say.schemaNewer;
    case "dates1904":
      return say.dates1904;
    case "figureDiffers": {
      const wording = wordingOf(language, () => ({}));
      const isEuro = figureNamed(finding.where.field ?? "")?.unit === "euro";
      const text = (value: string | number | undefined): string => {
        if (value === undefined || value === "") return nothing;
        if (typeof value === "string") return value;
        return isEuro ? wording.money(fromCell(value)) : wording.number(value);
      };
      return say.figureDiffers(text(finding.expected), text(finding.received));
    }
  }
}
