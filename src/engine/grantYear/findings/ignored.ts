import type { Figures } from "../figures";
import type { Report } from "../finding";
import type { Body } from "../grantYear";
import { keyOf } from "../names";
import { isRefinanced } from "../parties";

/** What belongs to posts of one's own: days, agreements, cost. */
const OF_EMPLOYERS: readonly (keyof Body)[] = [
  "rawShare",
  "waiver",
  "agreed",
  "lot",
  "start",
  "end",
  "costPerFte",
];

/** Entries that count for nothing, because a region refinances or does not. */
export function checkIgnored({ parties }: Figures, report: Report): void {
  for (const party of parties.all) {
    const { index, body, region } = party;
    const isInUnknownRegion = !region && keyOf(body.region) !== undefined;
    if (party === parties.recipient || isInUnknownRegion) continue;
    const where = { list: "bodies", index, name: body.name } as const;
    const refinances = isRefinanced(region);
    const fields = refinances ? OF_EMPLOYERS : (["costKey"] as const);
    const code = refinances ? "ignoredInRefinancing" : "ignoredInForwarding";
    for (const field of fields) if (body[field]) report(code, { ...where, field });
  }
  for (const party of parties.regions) {
    const { index, region } = party;
    for (const field of ["costPerFte", "ownShare"] as const)
      if (!isRefinanced(party) && region[field])
        report("ignoredInForwarding", { list: "regions", index, name: region.name, field });
  }
}
