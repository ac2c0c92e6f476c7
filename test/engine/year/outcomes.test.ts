import type { Course } from "../../../src/engine/grantYear/course";
import { isoOf } from "../../../src/engine/grantYear/days";
import type { Known } from "../../../src/engine/grantYear/exact";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { centsToCell, nearestCell } from "../../../src/engine/number/cell";
import type { Fraction } from "../../../src/engine/number/fraction";
import { type YearFigures, yearFigures } from "../../../src/engine/year/yearFigures";
import { mittelkreis, SINGLE_FINDINGS, yearCases } from "./yearCases";

interface Given {
  readonly fte: Readonly<Record<string, number>>;
  readonly rate?: number;
  readonly course: Course;
  /** Nobody has chosen how months are counted. */
  readonly open?: true;
  readonly more?: Partial<GrantYear> & { readonly limit?: Readonly<Record<string, number>> };
}

const euro = (amount: Known<Fraction>) => (amount ? centsToCell(amount) : null);
const fte = (value: Known<Fraction>) => (value ? nearestCell(value) : null);

/** What a case may name of the figures. */
const SHOWN: Readonly<Record<string, (figures: YearFigures) => unknown>> = {
  reassignments: ({ reassignments }) =>
    reassignments.flatMap(({ day, moved }) =>
      moved
        .filter(({ held }) => nearestCell(held) > 0)
        .map(({ name, added, months, before, after, contract }) => [
          ...[isoOf(day), name, fte(added), fte(months)],
          ...[euro(before), euro(after), euro(contract)],
        ]),
    ),
  forecast: ({ bodies }) =>
    Object.fromEntries(
      bodies
        .slice(1)
        .map(({ name, forecast }) => [
          name,
          [
            ...[forecast?.settled?.cost, forecast?.settled?.accepted, forecast?.settled?.repayment],
            ...[forecast?.settled?.ownShare, forecast?.limitLeft, forecast?.free, forecast?.lost],
          ].map(euro),
        ]),
    ),
  carriedOver: ({ carriedOver }) =>
    carriedOver ? [euro(carriedOver.repayment), euro(carriedOver.carried)] : null,
  claims: ({ claims }) => claims.map(({ amount, interest }) => [euro(amount), euro(interest)]),
  regions: ({ regions }) =>
    regions.map(({ region, accepted, bodies }) => [
      ...[region, euro(accepted)],
      ...(bodies?.map(({ name, due, back, additional }) => [
        name,
        ...[due, back, additional].map(euro),
      ]) ?? [null]),
    ]),
  topUps: ({ topUps }) =>
    topUps.map(({ name, topUp, settled }) => [
      name,
      ...[topUp, settled?.kept, settled?.back, settled?.ownShare].map(euro),
    ]),
  findings: ({ findings }) =>
    findings
      .filter(({ code }) => code !== "postVacant" && !SINGLE_FINDINGS.includes(code))
      .map(({ code, day, received }) => [code, day ?? null, received ?? null]),
};

test.each(yearCases<Given, Readonly<Record<string, unknown>>>("outcomes"))(
  "$id: $title",
  ({
    given: { fte: agreed, rate, course, open, more: { limit = {}, ...more } = {} },
    expected,
  }) => {
    const { prorationMethod, ...unchosen } = mittelkreis(agreed, rate, more);
    const plain: GrantYear = open ? unchosen : { ...unchosen, prorationMethod: prorationMethod! };
    const bodies = plain.bodies.map((body) => {
      const ownShareLimit = limit[body.name];
      return ownShareLimit === undefined ? body : { ...body, ownShareLimit };
    });
    const given = { ...plain, bodies };
    const figures = yearFigures(given, plan(given), course);
    const shown = Object.keys(expected).map((key) => [key, SHOWN[key]!(figures)]);
    expect(Object.fromEntries(shown)).toEqual(expected);
  },
);
