import { compare, isZero } from "../../number/fraction";
import { compared, exact, exactOrZero, sumOf } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";
import { isRefinanced } from "../parties";

/** Whether the posts that were granted are handed out, in all and in each region. */
export function checkPosts(figures: Figures, report: Report): void {
  const { grantYear, parties, fte } = figures;
  const posts = exact(grantYear.posts);
  const kiPosts = exactOrZero(grantYear.kiPosts);
  if (!posts) report("postsMissing", { field: "posts" });
  else if (compare(kiPosts, posts) > 0)
    report("kiPostsAbovePosts", { field: "kiPosts" }, compared(posts, kiPosts));

  const handedOut = sumOf(fte);
  if (posts && handedOut && compare(posts, handedOut) !== 0)
    report("fteDiffersFromPosts", { field: "posts" }, compared(posts, handedOut));

  for (const party of parties.regions) {
    const { index, region } = party;
    const where = { list: "regions", index, name: region.name, field: "posts" } as const;
    const agreed = exact(region.posts);
    if (isRefinanced(party)) {
      if (!agreed) report("regionPostsMissing", where);
      continue;
    }
    const members = parties.forwarded.filter((body) => body.region === party);
    const sum = sumOf(members.map((body) => fte[body.index]));
    if (agreed && sum && compare(agreed, sum) !== 0)
      report("regionFteDiffers", where, compared(agreed, sum));
  }

  const { recipient, takesPart } = parties;
  if (!recipient || takesPart) return;
  const { body, index } = recipient;
  for (const field of ["weight", "rawShare", "waiver", "agreed", "lot"] as const)
    if (body[field] !== undefined && !isZero(exact(body[field])!))
      report(
        "recipientInKey",
        { list: "bodies", index, name: body.name, field },
        { received: body[field] },
      );
}
