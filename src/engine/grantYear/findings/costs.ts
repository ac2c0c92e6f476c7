import { compare, isZero, negate, ZERO } from "../../number/fraction";
import { compared, exact } from "../exact";
import type { Figures } from "../figures";
import type { Report, Where } from "../finding";
import type { CostFigures } from "../ownShares";
import { isRefinanced } from "../parties";
import { ownFte } from "../recipientPosts";

/** Costs, own shares and the limits of the councils. */
export function checkCosts(figures: Figures, report: Report): void {
  const { grantYear, parties, fte, costs } = figures;
  if (grantYear.assistantPosts && grantYear.assistantCostPerFte === undefined)
    report("costMissing", { field: "assistantCostPerFte" });
  for (const party of parties.all) {
    const { index, body } = party;
    const where: Where = { list: "bodies", index, name: body.name };
    const isKi = party === parties.recipient && !parties.takesPart;
    const own = isKi ? exact(grantYear.kiPosts) : ownFte(parties, party, fte);
    if (own && !isZero(own) && body.costPerFte === undefined)
      report("costMissing", { ...where, field: "costPerFte" });
    const figuresOfBody = costs.bodies[index]!;
    checkSurplus(figuresOfBody, where, report);
    const limit = exact(body.ownShareLimit);
    const { ownShare } = figuresOfBody;
    if (limit && ownShare && compare(ownShare, limit) > 0)
      report("ownShareAboveLimit", { ...where, field: "ownShareLimit" }, compared(limit, ownShare));
  }
  for (const party of parties.regions.filter(isRefinanced)) {
    const { index, region } = party;
    const where: Where = { list: "regions", index, name: region.name };
    if (region.costPerFte === undefined && region.ownShare === undefined)
      report("costMissing", { ...where, field: "costPerFte" });
    checkSurplus(costs.regions[index]!, where, report);
    const members = parties.all.filter(
      (member) => member.region === party && member !== parties.recipient,
    );
    if (members.some(({ body }) => body.costKey ?? body.weight)) continue;
    const [first] = members;
    const keyed: Where = first
      ? { list: "bodies", index: first.index, name: first.body.name }
      : where;
    report("costKeyMissing", { ...keyed, field: first ? "costKey" : "name" });
  }
}

/** Money above the cost: the Land pays at most what was spent, so some will go back. */
function checkSurplus({ surplus }: CostFigures, where: Where, report: Report): void {
  if (surplus && compare(surplus, ZERO) > 0)
    report("ownShareNegative", { ...where, field: "costPerFte" }, compared(ZERO, negate(surplus)));
}
