import { fieldIsUsed } from "../fieldIsUsed";
import type { LayoutInput } from "../input";
import { needed, quoted } from "../references";
import type { Column } from "../table";
import { hasForwardedBeside, regionsOf } from "./groups";
import { masksOf } from "./masks";
import type { ColumnOf } from "../columnIds";

export type DistributionColumn = "distribution" | `distribution${number}`;

/**
 * One column for each group of bodies that shares a number of posts: a region with posts of its
 * own, or all others. The rows of other groups are 0 in it.
 */
export function distributionColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts } = input;
  const { pooled } = regionsOf(input);
  const { distribution } = texts.columns;
  const ofRegions = pooled.map((region): Column<ColumnOf<"bodies">> => ({
    id: `distribution${region}`,
    header: () => ({
      formula: `${quoted(`${distribution} `)}&${ref.cell("regions", "name", region)}`,
    }),
    format: "fte",
    spill: () => {
      const pool = poolOf(input, region);
      return distributed(input, pool.total, pool.mask);
    },
  }));
  if (pooled.length > 0 && !hasForwardedBeside(input, pooled)) return ofRegions;
  const ofOthers: Column<ColumnOf<"bodies">> = {
    id: "distribution",
    header: distribution,
    format: "fte",
    spill: () => {
      const pool = poolOf(input);
      return distributed(input, pool.total, pool.mask);
    },
  };
  return [...ofRegions, ofOthers];
}

/** The share by key of the rows of each pool; without a weight 0. */
export function keyedShares(input: LayoutInput): string[] {
  const { ref, grantYear } = input;
  const { pooled } = regionsOf(input);
  const others = pooled.length > 0 && !hasForwardedBeside(input, pooled) ? [] : [undefined];
  return [...pooled, ...others].map((region) => {
    const { total, mask } = poolOf(input, region);
    const [weight, agreed] = [ref.range("bodies", "weight"), ref.range("bodies", "agreed")];
    const weights = `IF(${mask},${weight},0)`;
    const apart = `SUM(IF(${mask}*(${weight}=0),${agreed},0))`;
    const keyed = fieldIsUsed(grantYear, "rawShare") ? total : `${total}-${apart}`;
    const posts = `IF(${keyed}<0,NA(),${keyed})`;
    return `IF(${mask},IF(SUM(${weights})=0,0,KIM.SHARE(${posts},${weights},"NONE")),0)`;
  });
}

/** The posts that a region shares, or all others together, and the rows of who shares them. */
export function poolOf(input: LayoutInput, region?: number): { total: string; mask: string } {
  const { ref } = input;
  if (region !== undefined)
    return { total: ref.cell("regions", "posts", region), mask: masksOf(input).ofRegion(region) };
  const { pooled, refinanced } = regionsOf(input);
  const taken = [...pooled, ...refinanced].map(
    (i) => `-${needed(ref.cell("regions", "posts", i))}`,
  );
  return {
    total: `${ref.needed("posts")}-${ref.field("kiPosts")}${taken.join("")}`,
    mask: masksOf(input).forwardedBeside(pooled),
  };
}

/**
 * Agreed values alone stand as they are; else the rule that was agreed decides. What cannot be
 * distributed is an error in the rows of the group, not in others.
 */
function distributed(input: LayoutInput, total: string, mask: string): string {
  const { ref, grantYear } = input;
  const masked = (column: ColumnOf<"bodies">): string =>
    `IF(${mask},${ref.range("bodies", column)},0)`;
  const [shares, waivers, agreed, lots] = (["share", "waiver", "agreed", "lot"] as const).map(
    masked,
  ) as [string, string, string, string];
  const step = ref.field("step");
  const unit = `IF(${step}=0,0.5,${step})`;
  const { apportionment = "CLOSEST" } = grantYear;
  if (apportionment === "CLOSEST") {
    // The zeros of other rows must not make room for shares that do not fit.
    const isFar = `ABS(SUM(${shares})-(${total}))>=SUM(1*${mask})*${unit}`;
    const minimum = ref.field("minimum");
    const given = `${minimum},${step},${waivers},${agreed},${lots}`;
    const closest = fieldIsUsed(grantYear, "rawShare")
      ? `KIM.ROUNDFTE(${total},${shares},${given})`
      : `KIM.ROUNDFTE(${total},${masked("weight")},${given},,,"KEY")`;
    const isAgreed = `SUM((${shares}>0)*(${agreed}=0))=0`;
    return `IF(${mask},IF(${isAgreed},${agreed},IF(${isFar},NA(),${closest})),0)`;
  }
  const isOpen = `(${agreed}=0)*(${shares}>${waivers})`;
  const rest = `IF(${isOpen},${shares}-${waivers},0)`;
  const left = `${total}-SUM(${agreed})`;
  const split = `KIM.SHARE(IF(${left}<0,NA(),${left}),${rest},${unit},${quoted(apportionment)},${lots})`;
  return `IF(${mask},IF(${agreed}>0,${agreed},${split}),0)`;
}
