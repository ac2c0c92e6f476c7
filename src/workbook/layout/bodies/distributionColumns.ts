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
  const { pooled, refinanced } = regionsOf(input);
  const { distribution } = texts.columns;
  const ofRegions = pooled.map((region): Column<ColumnOf<"bodies">> => ({
    id: `distribution${region}`,
    header: () => ({
      formula: `${quoted(`${distribution} `)}&${ref.cell("regions", "name", region)}`,
    }),
    format: "fte",
    spill: () => {
      const total = ref.cell("regions", "posts", region);
      return distributed(input, total, masksOf(input).ofRegion(region));
    },
  }));
  if (pooled.length > 0 && !hasForwardedBeside(input, pooled)) return ofRegions;
  const ofOthers: Column<ColumnOf<"bodies">> = {
    id: "distribution",
    header: distribution,
    format: "fte",
    spill: () => {
      const taken = [...pooled, ...refinanced].map(
        (i) => `-${needed(ref.cell("regions", "posts", i))}`,
      );
      const total = `${ref.needed("posts")}-${ref.field("kiPosts")}${taken.join("")}`;
      return distributed(input, total, masksOf(input).forwardedBeside(pooled));
    },
  };
  return [...ofRegions, ofOthers];
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
    const closest = `KIM.ROUNDFTE(${total},${shares},${minimum},${step},${waivers},${agreed},${lots})`;
    const isAgreed = `SUM((${shares}>0)*(${agreed}=0))=0`;
    return `IF(${mask},IF(${isAgreed},${agreed},IF(${isFar},NA(),${closest})),0)`;
  }
  const isOpen = `(${agreed}=0)*(${shares}>${waivers})`;
  const rest = `IF(${isOpen},${shares}-${waivers},0)`;
  const left = `${total}-SUM(${agreed})`;
  const split = `KIM.SHARE(IF(${left}<0,NA(),${left}),${rest},${unit},${quoted(apportionment)},${lots})`;
  return `IF(${mask},IF(${agreed}>0,${agreed},${split}),0)`;
}
