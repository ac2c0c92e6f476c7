import type { LayoutInput } from "./input";

/** The plan's budget years; that of the grant where no period is known. */
export const yearsOf = ({ plan, grantYear }: LayoutInput): readonly number[] =>
  plan.years.length > 0 ? plan.years : [grantYear.year];

/** The cell with the number of a budget year: a header of the bodies. */
export const yearCell = ({ ref }: LayoutInput, index: number): string =>
  ref.header("bodies", `ownYear${index}`);
