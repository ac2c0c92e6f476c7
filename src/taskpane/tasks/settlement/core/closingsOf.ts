import type { Closing } from "../../../../engine/grantYear/course";
import { nameKey } from "../../../../engine/names/nameKey";
import { nearestCell } from "../../../../engine/number/cell";
import type { YearBody } from "../../../../engine/year/yearFigures";

/**
 * Closes all bodies with their figures of now; those that are closed already keep theirs. Nothing
 * while any of them is not settled.
 */
export function closingsOf(
  bodies: readonly YearBody[],
  closed: readonly Closing[],
  { date, document }: { readonly date: string; readonly document: string },
): readonly Closing[] {
  const names = new Set(closed.map(({ body = "" }) => nameKey(body)));
  if (bodies.some(({ settled }) => settled === undefined)) return [];
  return bodies.flatMap(({ name, settled }) => {
    if (names.has(nameKey(name))) return [];
    const { accepted, repayment, outstanding, ownShare } = settled!;
    return [
      {
        ...{ body: name, date, document },
        ...{ accepted: nearestCell(accepted), repayment: nearestCell(repayment) },
        ...{ outstanding: nearestCell(outstanding), ownShare: nearestCell(ownShare) },
      },
    ];
  });
}
