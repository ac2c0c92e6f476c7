import type { Course } from "../../../../engine/grantYear/course";
import type { YearFinding } from "../../../../engine/year/finding";
import type { YearFigures } from "../../../../engine/year/yearFigures";

/**
 * Of the findings those that are said before all entries: what is wrong with the entries as a
 * whole, and, while what is proven cannot be settled, the posts nobody has named: their money is
 * for none.
 */
export function reasonsOf(
  { proofs = [], itemProofs = [] }: Course,
  { findings, bodies }: Pick<YearFigures, "findings" | "bodies">,
  lists: readonly string[],
): readonly YearFinding[] {
  const isOpen =
    proofs.length + itemProofs.length > 0 && bodies.some(({ settled }) => settled === undefined);
  return findings.filter(
    ({ code, list, index }) =>
      (lists.includes(list) && index === undefined) || (isOpen && code === "postsDifferFromFte"),
  );
}
