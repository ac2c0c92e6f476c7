import { publishedRate } from "../../../engine/grantYear/published";
import { RULES_VERSION } from "../../../engine/rules/kim";
import { versionText } from "../../../locales/versionText";
import packageJson from "../../../../package.json";
import type { Cell } from "../../layout/operation";
import type { Book } from "../book";

/** Where the figures come from, and with which versions the sheets were written. */
export function checkSources({ grantYear, texts, language }: Book): Cell[] {
  const { facts, checks } = texts;
  const published = publishedRate(grantYear);
  const rate = grantYear.rateCitation ?? ("citation" in published ? published.citation : undefined);
  const references = grantYear.notices.flatMap(({ reference }) => reference ?? []);
  return [
    ...new Set(references),
    ...(rate === undefined ? [] : [`${facts.rate}: ${rate}`]),
    ...(grantYear.prorationSection === undefined
      ? []
      : [`${facts.method}: ${grantYear.prorationSection}`]),
    ...(grantYear.overrideReason === undefined ? [] : [grantYear.overrideReason]),
    versionText(packageJson.version, RULES_VERSION, language),
    checks.fitsMeans,
  ];
}
