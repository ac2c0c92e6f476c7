import type { Course } from "../engine/grantYear/course";
import { isoOf } from "../engine/grantYear/days";
import type { YearFigures } from "../engine/year/yearFigures";
import type { Language } from "../locales/language";
import { isoDayText, yearText } from "../locales/yearText";
import { table } from "./textTable";
import { figuresIn } from "./yearFigureCells";

/** What follows from the settlement, and what is still to come: a table each, empty without rows. */
export function yearOutcomeTables(
  figures: YearFigures,
  course: Course,
  language: Language,
): readonly (readonly string[])[] {
  return [
    ...regions(figures, language),
    topUps(figures, language),
    carryOver(figures, language),
    claims(figures, language),
    ...reassignments(figures, language),
    forecast(figures, course, language),
  ];
}

function regions({ regions: settled }: YearFigures, language: Language): string[][] {
  const { title, columns, sums } = yearText(language).regions;
  const { money } = figuresIn(language);
  return settled.map(({ region, cost, accepted, bodies }) => {
    const rows = bodies?.map((body) => [
      ...[body.name, money(body.invoiced), money(body.due), money(body.back)],
      money(body.additional),
    ]);
    return [
      title(region),
      sums(money(cost), money(accepted)),
      ...table([columns, ...(rows ?? [])]),
    ];
  });
}

function topUps({ topUps: paid }: YearFigures, language: Language): string[] {
  const { title, columns } = yearText(language).topUps;
  const { money } = figuresIn(language);
  if (paid.length === 0) return [];
  const rows = paid.map(({ name, topUp, settled }) => [
    ...[name, money(topUp), money(settled?.kept), money(settled?.back)],
    money(settled?.ownShare),
  ]);
  return [title, ...table([columns, ...rows])];
}

function carryOver({ carriedOver }: YearFigures, language: Language): string[] {
  const { title, back, carried } = yearText(language).carryOver;
  const { money } = figuresIn(language);
  if (!carriedOver) return [];
  return [
    title,
    ...table([
      [back, money(carriedOver.repayment)],
      [carried, money(carriedOver.carried)],
    ]),
  ];
}

function claims({ claims: all }: YearFigures, language: Language): string[] {
  const { title, columns, kinds } = yearText(language).claims;
  const { money } = figuresIn(language);
  const day = (iso = "–"): string => isoDayText(iso, language);
  if (all.length === 0) return [];
  const rows = all.map(({ claim, amount, interest }) => [
    ...[claim.body ?? "–", kinds[claim.kind], day(claim.start), day(claim.end)],
    ...[money(amount), money(interest)],
    [claim.section, claim.document].filter(Boolean).join(", ") || "–",
  ]);
  return [title, ...table([columns, ...rows])];
}

function reassignments({ reassignments: all }: YearFigures, language: Language): string[][] {
  const { title, columns } = yearText(language).reassignment;
  const { money, number } = figuresIn(language);
  return all.map(({ day, moved }) => {
    const rows = moved.map(({ name, held, added, months, before, after, contract }) => [
      ...[name, number(held), number(added), number(months)],
      ...[money(before), money(after), money(contract)],
    ]);
    return [title(isoDayText(isoOf(day), language)), ...table([columns, ...rows])];
  });
}

function forecast({ bodies }: YearFigures, { asOf = "" }: Course, language: Language): string[] {
  const { title, columns } = yearText(language).forecast;
  const { money } = figuresIn(language);
  const rows = bodies.flatMap(({ name, forecast: expected }) => {
    if (!expected) return [];
    const { settled, limitLeft, free, lost } = expected;
    return [
      [
        ...[name, money(settled?.cost), money(settled?.accepted), money(settled?.repayment)],
        ...[money(settled?.ownShare), money(limitLeft), money(free), money(lost)],
      ],
    ];
  });
  return rows.length === 0 ? [] : [title(isoDayText(asOf, language)), ...table([columns, ...rows])];
}
