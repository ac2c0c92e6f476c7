import { grantedNotices } from "../../../engine/grantYear/grantedNotices";
import type { GrantYear, Notice } from "../../../engine/grantYear/grantYear";
import { isFigure } from "../../../engine/grantYear/isReadable";
import { fromCell, nearestCell } from "../../../engine/number/cell";
import { isNegative, subtract } from "../../../engine/number/fraction";

/**
 * Posts at the usual rate: what the first notice grants as it was amended, less the assistants in
 * it. Nothing if that is not known or makes no sense.
 */
export function grantedPosts(
  notices: readonly Notice[],
  assistantPosts = 0,
): Pick<GrantYear, "posts"> {
  const posts = grantedNotices({ notices } as GrantYear)[0]?.notice.posts;
  if (!isFigure(posts) || !isFigure(assistantPosts)) return {};
  const rest = subtract(fromCell(posts), fromCell(assistantPosts));
  return isNegative(rest) ? {} : { posts: nearestCell(rest) };
}
