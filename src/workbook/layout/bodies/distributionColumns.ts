import type { LayoutInput } from "../input";
import { quoted } from "../references";
import type { Column } from "../table";
import { hasForwardedBeside, regionsOf } from "./groups";
import { masksOf } from "./masks";

/**
 * One column for each group of bodies that shares a number of posts: a region with posts of its
 * own, or all others. The rows of other groups are 0 in it.
 */
export function distributionColumns(input: LayoutInput): Column[] {
  const { ref, texts } = input;
  const { pooled } = regionsOf(input);
  const { distribution } = texts.columns;
  const ofRegions = pooled.map((region): Column => ({
    id: `distribution${region}`,
    header: () => ({
      formula: `${quoted(`${distribution} `)}&${ref.cell("regions", "name", region)}`,
    }),
    format: "fte",
    spill: () => {
      const { isForwarded, ofRegion } = masksOf(input);
      const total = ref.cell("regions", "posts", region);
      return distributed(input, total, `${isForwarded}*${ofRegion(region)}`);
    },
  }));
  if (pooled.length > 0 && !hasForwardedBeside(input, pooled)) return ofRegions;
  const ofOthers: Column = {
    id: "distribution",
    header: distribution,
    format: "fte",
    spill: () => {
      const { isForwarded, ofNone } = masksOf(input);
      const taken = ref.has("regions") ? `-SUM(${ref.range("regions", "posts")})` : "";
      const total = `${ref.field("posts")}-${ref.field("kiPosts")}${taken}`;
      return distributed(input, total, `${isForwarded}${ofNone(pooled)}`);
    },
  };
  return [...ofRegions, ofOthers];
}

/** Agreed values alone stand as they are; else the rule that was agreed decides. */
function distributed(input: LayoutInput, total: string, mask: string): string {
  const { ref, grantYear } = input;
  const masked = (column: string): string => `IF(${mask},${ref.range("bodies", column)},0)`;
  const [shares, waivers, agreed, lots] = ["share", "waiver", "agreed", "lot"].map(masked) as [
    string,
    string,
    string,
    string,
  ];
  const step = ref.field("step");
  const { apportionment = "CLOSEST" } = grantYear;
  if (apportionment === "CLOSEST") {
    const minimum = ref.field("minimum");
    const closest = `KIM.ROUNDFTE(${total},${shares},${minimum},${step},${waivers},${agreed},${lots})`;
    return `IF(SUMPRODUCT((${shares}>0)*(${agreed}=0))=0,${agreed},${closest})`;
  }
  const isOpen = `(${agreed}=0)*(${shares}>${waivers})`;
  const rest = `IF(${isOpen},${shares}-${waivers},0)`;
  const unit = `IF(${step}=0,0.5,${step})`;
  const split = `KIM.SHARE(${total}-SUM(${agreed}),${rest},${unit},${quoted(apportionment)},${lots})`;
  return `IF(${agreed}>0,${agreed},IF(SUM(${rest})=0,0,${split}))`;
}
