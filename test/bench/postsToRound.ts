import type { Random } from "../support/random";
import { builtFunctions } from "./builtFunctions";
import { inhabitants } from "./keys";

/**
 * Raw shares of posts by inhabitants, many below half a post, so that the minimum binds. Every
 * twentieth town gives up a quarter post.
 */
export function postsToRound(
  total: number,
  rows: number,
  random: Random,
): { shares: number[][]; waivers: number[][] } {
  const shares = builtFunctions.SHARE([[total]], inhabitants(rows, random), [["NONE"]]);
  return { shares, waivers: shares.map((_, row) => [row % 20 === 0 ? 0.25 : 0]) };
}
