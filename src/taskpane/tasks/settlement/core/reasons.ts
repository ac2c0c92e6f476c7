import type { Course } from "../../../../engine/grantYear/course";
import type { YearFinding } from "../../../../engine/year/finding";
import type { YearFigures } from "../../../../engine/year/yearFigures";

/**
 * Of the findings those that are said before all entries: what is wrong with the entries as a
 * whole, and, while what is proven cannot be settled, the posts nobody has named, whose money is
 * for none, and once, that nobody has chosen how months count.
 */
export function reasonsOf(
  { proofs = [], itemProofs = [] }: Course,
  { findings, bodies }: Pick<YearFigures, "findings" | "bodies">,
  lists: readonly string[],
): readonly YearFinding[] {
  const isOpen =
    proofs.length + itemProofs.length > 0 && bodies.some(({ settled }) => settled === undefined);
  const months = isOpen ? findings.find(({ code }) => code === "monthsOpen") : undefined;
  return findings.filter(
    (finding) =>
      (lists.includes(finding.list) && finding.index === undefined) ||
      (isOpen && finding.code === "postsDifferFromFte") ||
      finding === months,
  );
}
