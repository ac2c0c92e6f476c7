import { keyOf } from "../../../engine/grantYear/names";
import type { LayoutInput } from "../input";

/** Positions of the regions of each kind; pooled: they forward posts of their own. */
export function regionsOf({ grantYear: { regions } }: LayoutInput) {
  const positions = regions.map((_, index) => index);
  const isRefinanced = (index: number): boolean => regions[index]!.model === "REFINANCING";
  return {
    refinanced: positions.filter(isRefinanced),
    forwarded: positions.filter((index) => !isRefinanced(index)),
    pooled: positions.filter(
      (index) => !isRefinanced(index) && regions[index]!.posts !== undefined,
    ),
  };
}

/** Whether posts are forwarded to anyone outside these regions. */
export function hasForwardedBeside(input: LayoutInput, regions: readonly number[]): boolean {
  const { plan, grantYear } = input;
  const excluded = new Set(
    [...regions, ...regionsOf(input).refinanced].map((i) => keyOf(grantYear.regions[i]!.name)),
  );
  return plan.rows.some(
    ({ isRecipient, region }) =>
      !isRecipient && (keyOf(region) === undefined || !excluded.has(keyOf(region))),
  );
}
