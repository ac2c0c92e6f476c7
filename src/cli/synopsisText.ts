import type { Paper } from "../engine/grantYear/course";
import { nearestCell } from "../engine/number/cell";
import { type Fraction, subtract } from "../engine/number/fraction";
import type { Synopsis, SynopsisRow } from "../engine/year/documents/synopsis";
import { changedName, changedValue } from "../locales/changedText";
import type { KimCommandTexts } from "../locales/kimCommandText";
import type { Language } from "../locales/language";
import { isoDayText, yearFindingSentence, yearText } from "../locales/yearText";
import { table } from "./textTable";
import { figuresIn } from "./yearFigureCells";

/** What has changed since a day, as a table, and whether the differences add up. */
export function synopsisText(
  { rows, unchanged, granted, distributed, findings }: Synopsis,
  since: string,
  texts: KimCommandTexts,
  language: Language,
): string {
  const say = yearText(language).synopsis;
  const { money } = figuresIn(language);
  const left = granted && distributed && subtract(granted, distributed);
  const names = unchanged.map((paper) => paperName(paper, language)).join(", ");
  const sentences = findings.map(
    (finding) =>
      `  ${texts.severities[finding.severity]}: ${yearFindingSentence(finding, language)}`,
  );
  return [
    say.title(isoDayText(since, language)),
    ...(rows.length === 0
      ? [say.nothing]
      : table([say.columns, ...rows.map((row) => cells(row, language))])),
    ...(names === "" ? [] : [say.unchanged(names)]),
    ...(sentences.length > 0 ? sentences : [say.closes(signed(distributed, language))]),
    ...(left ? [say.left(signed(granted, language), money(left))] : []),
  ].join("\n");
}

const paperName = ({ id, date = "" }: Paper, language: Language): string =>
  `${id} (${isoDayText(date, language)})`;

function cells(row: SynopsisRow, language: Language): string[] {
  const { number, document = "–", section = "–", body = "–", effective = "–", from } = row;
  const by = (amount: Fraction | undefined) => signed(amount, language);
  return [
    ...[`${number}`, document, section, changedName(row, language), body],
    ...[changedValue(row, row.before, language), changedValue(row, row.after, language)],
    row.difference
      ? plus(row.difference, changedValue(row, nearestCell(row.difference), language))
      : "–",
    ...[isoDayText(effective, language), by(row.own), by(row.chain)],
    from.join(", ") || "–",
  ];
}

/** "+2.000", "-500", "0"; a dash where it is not known. */
const signed = (amount: Fraction | undefined, language: Language): string =>
  amount ? plus(amount, figuresIn(language).money(amount)) : "–";

const plus = (by: Fraction, text: string): string => (by.numerator > 0n ? `+${text}` : text);
