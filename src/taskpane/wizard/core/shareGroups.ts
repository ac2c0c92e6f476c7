import { hasContract } from "../../../engine/grantYear/parties";
import type { Plan } from "../../../engine/grantYear/plan";
import type { PlanRow } from "../../../engine/grantYear/planRows";

/** Bodies that share posts: those of a region, or all that belong to none. */
export interface ShareGroup {
  /** Position of the region; none for those without. */
  readonly region?: number;
  readonly name?: string;
  /** The recipient employs for the region: no posts are shared out in it. */
  readonly isRefinanced: boolean;
  readonly rows: readonly PlanRow[];
}

/** The groups in the order of the regions, then those without a region if there are any. */
export function shareGroups({ rows, regions, grantYear }: Plan): ShareGroup[] {
  // Who is paid by a contract takes part like all others.
  const isApart = ({ isRecipient }: PlanRow) => isRecipient && !hasContract(grantYear);
  const ofRegions = regions.map(({ index, name, model, bodies }) => {
    const isRefinanced = model === "REFINANCING";
    const members = bodies.map((body) => rows[body]!).filter((row) => !isApart(row));
    return { region: index, name, isRefinanced, rows: isRefinanced ? [] : members };
  });
  const placed = new Set(regions.flatMap(({ bodies }) => bodies));
  const others = rows.filter((row) => !isApart(row) && !placed.has(row.index));
  return others.length > 0 ? [...ofRegions, { isRefinanced: false, rows: others }] : ofRegions;
}
