import type { Plan } from "../engine/grantYear/plan";
import { fromCell } from "../engine/number/cell";
import { findingPlace, findingSentence } from "../locales/findingText";
import type { KimCommandTexts } from "../locales/kimCommandText";
import type { Language } from "../locales/language";
import { moneyText, numberText } from "../locales/numberText";
import { totalsText } from "../locales/totalsText";
import { table } from "./textTable";

/** A plan to be read: who gets what, the totals, and what was found. A dash is a figure not known. */
export function planText(plan: Plan, texts: KimCommandTexts, language: Language): string {
  const { programme, year, module } = plan.grantYear;
  return [
    texts.year(programme, year, module),
    "",
    ...bodies(plan, texts, language),
    "",
    ...totals(plan, language),
    "",
    ...findings(plan, texts, language),
  ].join("\n");
}

function bodies({ rows }: Plan, { columns }: KimCommandTexts, language: Language): string[] {
  const { money, number } = figures(language);
  const { body, share, fte, amount, contract, ownShare } = columns;
  return table([
    [body, share, fte, amount, contract, ownShare],
    ...rows.map((row) => [
      row.name,
      number(row.rawShare),
      number(row.fte),
      money(row.amount),
      money(row.chainAmount),
      money(row.ownShare),
    ]),
  ]);
}

function totals({ totals: sums, years, grantYear }: Plan, language: Language): string[] {
  const { money, number } = figures(language);
  const names = totalsText(language, grantYear);
  const known: readonly (readonly [string, number | undefined])[] = [
    [names.items, sums.itemAmount || undefined],
    ...(years.length > 1
      ? years.map((year, index) => [names.inYear(year), sums.byYear?.[index]] as const)
      : []),
    [names.ownShare, sums.ownShare],
    [names.outstanding, sums.outstanding],
    [names.repayment, sums.repayment],
  ];
  return table([
    [names.granted, money(sums.granted)],
    [names.posts, number(sums.posts)],
    [names.fte, number(sums.fte)],
    [names.amount, money(sums.amount)],
    ...known.flatMap(([name, sum]) => (sum === undefined ? [] : [[name, money(sum)]])),
  ]);
}

function findings(plan: Plan, texts: KimCommandTexts, language: Language): string[] {
  if (plan.findings.length === 0) return [texts.noFindings];
  const lines = plan.findings.map((finding) => {
    const { entry, field } = findingPlace(finding.where, language);
    const place = [entry, field].filter((part) => part !== "").join(", ");
    const sentence = findingSentence(finding, language);
    return `  ${texts.severities[finding.severity]}: ${place === "" ? "" : `${place}: `}${sentence}`;
  });
  return [texts.findings, ...lines];
}

function figures(language: Language) {
  const unlessMissing =
    (text: (value: number) => string) =>
    (value: number | undefined): string =>
      value === undefined ? "–" : text(value);
  return {
    money: unlessMissing((value) => moneyText(fromCell(value), language)),
    number: unlessMissing((value) => numberText(value, language)),
  };
}
