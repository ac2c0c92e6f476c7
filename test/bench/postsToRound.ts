import { catalogue } from "../../src/functions/catalogue";
import type { Random } from "../support/random";
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
  const shares = catalogue.SHARE([[total]], inhabitants(rows, random), [["NONE"]]);
  return { shares, waivers: shares.map((_, row) => [row % 20 === 0 ? 0.25 : 0]) };
}
