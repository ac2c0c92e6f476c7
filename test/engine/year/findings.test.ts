import type { Course } from "../../../src/engine/grantYear/course";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { mittelkreis, SINGLE_FINDINGS, yearCases } from "./yearCases";

interface Given {
  readonly fte: Readonly<Record<string, number>>;
  readonly course: Course;
  readonly more?: Partial<GrantYear> & { readonly limit?: Readonly<Record<string, number>> };
}

test.each(yearCases<Given, readonly unknown[][]>("findings"))(
  "$id: $title",
  ({ given: { fte, course, more: { limit = {}, ...more } = {} }, expected }) => {
    const plain = mittelkreis(fte, undefined, more);
    const bodies = plain.bodies.map((body) => {
      const ownShareLimit = limit[body.name];
      return ownShareLimit === undefined ? body : { ...body, ownShareLimit };
    });
    const given = { ...plain, bodies };
    const tried = expected.some(([code]) => code === "postVacant")
      ? (["postVacant"] as const)
      : SINGLE_FINDINGS;
    const found = yearFigures(given, plan(given), course)
      .findings.filter(({ code }) => tried.some((each) => each === code))
      .map(({ code, name, day, expected: most, received, severity }) => [
        code,
        ...[name, day, most, received].map((value) => value ?? null),
        severity,
      ]);
    expect(found.sort()).toEqual([...expected].sort());
  },
);
