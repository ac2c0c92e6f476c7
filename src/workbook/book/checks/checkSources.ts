import { BASE_RATES } from "../../../engine/rules/baseRates";
import { publishedRate } from "../../../engine/grantYear/published";
import { RULES_VERSION } from "../../../engine/rules/kim";
import { versionText } from "../../../locales/versionText";
import packageJson from "../../../../package.json";
import type { Cell } from "../../layout/operation";
import type { Book } from "../book";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";

/** Where the figures come from, and with which versions the sheets were written. */
export function checkSources(book: Book): Cell[] {
  const { grantYear, texts } = book;
  const { facts, checks } = texts;
  const published = publishedRate(grantYear);
  const rate = grantYear.rateCitation ?? ("citation" in published ? published.citation : undefined);
  const references = grantYear.notices.flatMap(({ reference }) => reference ?? []);
  const lines: readonly Cell[] = [
    ...new Set(references),
    ...(rate === undefined ? [] : [`${facts.rate}: ${rate}`]),
    ...(grantYear.prorationSection === undefined
      ? []
      : [`${facts.prorationMethod}: ${grantYear.prorationSection}`]),
    ...(book.tables.claims ? [baseRatesOf(book)] : []),
    ...(grantYear.overrideReason === undefined ? [] : [grantYear.overrideReason]),
    ...(book.tables.sources ? [kindsOfSources(book)] : []),
    versionText(packageJson.version, RULES_VERSION, book.texts.version),
    checks.fitsMeans,
  ];
  return lines.flatMap((line): readonly Cell[] =>
    typeof line === "string" ? inLines(line) : [line],
  );
}

/** Where the base rates are from. */
const baseRatesOf = ({ texts }: Book): string => {
  const titles = Object.values(BASE_RATES.documents).map(({ title }) => title);
  return `${texts.interest.sources} ${titles.join("; ")}`;
};

/** Characters of a line that the page shows whole. */
const LONGEST = 150;

/** A text in as many lines as it needs, at its blanks. */
function inLines(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const blank = text.lastIndexOf(" ", LONGEST);
  const end = blank < 0 ? LONGEST : blank;
  return [text.slice(0, end), ...inLines(text.slice(end).trimStart())];
}

/** "Eingaben: 12 belegt, 6 angenommen, 8 zurückgerechnet", as the table of sources has them now. */
function kindsOfSources(book: Book): Cell {
  const { checks, origins } = book.texts;
  const kinds = columnRef(book, "sources", "kind");
  const counts = (["stated", "assumed", "workedBack"] as const).map(
    (kind, index) =>
      `COUNTIF(${kinds},${quoted(origins[kind])})&${quoted(` ${origins[kind]}${index < 2 ? ", " : ""}`)}`,
  );
  return { formula: `${quoted(`${checks.inputs} `)}&${counts.join("&")}` };
}
