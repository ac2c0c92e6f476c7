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
  /** Neither a key nor a share nor anything agreed was entered for any of them. */
  readonly isOpen: boolean;
  readonly rows: readonly PlanRow[];
}

/** The groups in the order of the regions, then those without a region if there are any. */
export function shareGroups({ rows, regions, grantYear }: Plan): ShareGroup[] {
  // Who is paid by a contract takes part like all others.
  const isGiven = ({ index }: PlanRow): boolean => {
    const { weight, rawShare, agreed } = grantYear.bodies[index]!;
    return weight !== undefined || rawShare !== undefined || agreed !== undefined;
  };
  const group = (
    of: readonly PlanRow[],
    facts: Omit<ShareGroup, "rows" | "isOpen">,
  ): ShareGroup => ({ ...facts, rows: of, isOpen: of.length > 0 && !of.some(isGiven) });
  const isApart = ({ isRecipient }: PlanRow) => isRecipient && !hasContract(grantYear);
  const ofRegions = regions.map(({ index, name, model, bodies }) => {
    const isRefinanced = model === "REFINANCING";
    const members = bodies.map((body) => rows[body]!).filter((row) => !isApart(row));
    return group(isRefinanced ? [] : members, { region: index, name, isRefinanced });
  });
  const placed = new Set(regions.flatMap(({ bodies }) => bodies));
  const others = rows.filter((row) => !isApart(row) && !placed.has(row.index));
  return others.length > 0 ? [...ofRegions, group(others, { isRefinanced: false })] : ofRegions;
}
