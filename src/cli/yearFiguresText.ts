import type { Course } from "../engine/grantYear/course";
import type { YearFigures } from "../engine/year/yearFigures";
import type { KimCommandTexts } from "../locales/kimCommandText";
import type { Language } from "../locales/language";
import { ruleItemText } from "../locales/ruleItemText";
import { choiceText, isoDayText, yearFindingSentence, yearText } from "../locales/yearText";
import { table } from "./textTable";
import { figuresIn } from "./yearFigureCells";
import { yearOutcomeTables } from "./yearOutcomeText";

/**
 * The course of a year to be read: staffing, payments, settlement and what follows from it,
 * choices, deadlines and findings, each where there are rows for it. A dash is a figure not known;
 * FTE-months have two decimals.
 */
export function yearFiguresText(
  figures: YearFigures,
  course: Course,
  texts: KimCommandTexts,
  language: Language,
): string {
  const { findingsOf } = yearText(language);
  const findings = figures.findings.map(
    (finding) =>
      `  ${texts.severities[finding.severity]}: ${yearFindingSentence(finding, language)}`,
  );
  return [
    staffing(figures, language),
    ledger(figures, course, language),
    settlement(figures, course, language),
    items(figures, course, language),
    ...yearOutcomeTables(figures, course, language),
    choices(course, language),
    deadlines(figures, course, language),
    findings.length === 0 ? [] : [findingsOf, ...findings],
  ]
    .flatMap((part) => (part.length === 0 ? [] : [part.join("\n")]))
    .join("\n\n");
}

function staffing({ posts }: YearFigures, language: Language): string[] {
  const { title, columns } = yearText(language).staffing;
  const { money, number } = figuresIn(language);
  if (posts.length === 0) return [];
  const rows = posts.map(({ named, post, staffed }) => [
    ...[named.post, named.body ?? "–", number(post?.granted.fte)],
    ...[number(staffed?.granted), number(staffed?.filled), number(staffed?.vacant)],
    money(staffed?.staffedCeiling),
  ]);
  return [title, ...table([columns, ...rows])];
}

function ledger({ bodies }: YearFigures, { payments }: Course, language: Language): string[] {
  const { title, columns } = yearText(language).ledger;
  const { money } = figuresIn(language);
  if (!payments?.length) return [];
  const rows = bodies.map(({ name, actual, expected }) => [
    ...[name, money(actual.received), money(actual.givenBack), money(actual.passedOn)],
    ...[money(actual.own), money(expected.own)],
  ]);
  return [title, ...table([columns, ...rows])];
}

function settlement({ bodies }: YearFigures, course: Course, language: Language): string[] {
  const { settlement: texts } = yearText(language);
  const { money } = figuresIn(language);
  if (!course.proofs?.length && !course.itemProofs?.length) return [];
  const rows = bodies.map(({ name, settled }) => [
    ...[name, money(settled?.cost), money(settled?.accepted), money(settled?.repayment)],
    ...[money(settled?.outstanding), money(settled?.ownShare)],
  ]);
  return [texts.title, ...table([texts.columns, ...rows])];
}

function items({ bodies }: YearFigures, { itemProofs }: Course, language: Language): string[] {
  const { title, columns } = yearText(language).items;
  const { money } = figuresIn(language);
  const settled = bodies.flatMap((body) => body.settled?.items ?? []);
  if (!itemProofs?.length || settled.length === 0) return [];
  const rows = settled.map(({ item, granted, cost, nonEligible, accepted, ownShare }) => [
    ruleItemText(item, language),
    ...[granted, cost, nonEligible, accepted, ownShare].map(money),
  ]);
  return [title, ...table([columns, ...rows])];
}

function choices({ choices: chosen = [] }: Course, language: Language): string[] {
  if (chosen.length === 0) return [];
  return [
    yearText(language).choices,
    ...chosen.map((choice) => `  ${choiceText(choice, language)}`),
  ];
}

function deadlines(
  { deadlines: rows }: YearFigures,
  { asOf }: Course,
  language: Language,
): string[] {
  const { title, untimed, columns, kinds, states } = yearText(language).deadlines;
  if (rows.length === 0) return [];
  const cells = rows.map(({ deadline, at }) => [
    ...[kinds[deadline.what], deadline.body ?? "–", isoDayText(deadline.date ?? "–", language)],
    [deadline.section, deadline.document].filter(Boolean).join(", ") || "–",
    at ? states[at.state] : "–",
  ]);
  const heading = asOf === undefined ? untimed : title(isoDayText(asOf, language));
  return [heading, ...table([columns, ...cells])];
}
