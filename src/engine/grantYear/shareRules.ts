import { compare, type Fraction, fraction } from "../number/fraction";
import { nearestCell } from "../number/cell";
import { exact } from "./exact";
import type { Report } from "./finding";
import type { Apportionment, GrantYear } from "./grantYear";
import type { Parties } from "./parties";
import { publishedShare } from "./published";

/** How posts are handed out. */
export interface ShareRules {
  readonly apportionment: Apportionment;
  readonly step: Fraction;
  readonly minimum: Fraction | "NONE";
}

/** Where nothing is published or agreed: as KIM.ROUNDFTE. */
const HALF = fraction(1n, 2n);

/**
 * The rules of the year's rule data, unless the grant year has its own. Reported: a default used
 * because no source states the rule, where posts are forwarded at all; rules of its own without a
 * reason.
 */
export function shareRules(
  grantYear: GrantYear,
  { forwarded }: Parties,
  report: Report,
): ShareRules {
  const { apportionment = "CLOSEST" } = grantYear;
  const reportDefault: Report = forwarded.length > 0 ? report : () => undefined;
  const step = figure(grantYear, "step", reportDefault);
  const minimum =
    grantYear.minimum === "NONE" ? "NONE" : figure(grantYear, "minimum", reportDefault);
  const isOwn =
    apportionment !== "CLOSEST" ||
    isOwnFigure(grantYear, "step") ||
    isOwnFigure(grantYear, "minimum");
  if (isOwn && !grantYear.overrideReason)
    report("overrideWithoutReason", { field: "overrideReason" });
  return { apportionment, step, minimum };
}

const KINDS = { step: "step", minimum: "minimumShare" } as const;

function figure(grantYear: GrantYear, field: "step" | "minimum", report: Report): Fraction {
  const own = grantYear[field];
  if (typeof own === "number") return exact(own)!;
  const { value, issue } = publishedOrDefault(grantYear, field);
  if (issue) report("defaultUsed", { field }, { received: nearestCell(value), issue });
  return value;
}

function isOwnFigure(grantYear: GrantYear, field: "step" | "minimum"): boolean {
  const own = grantYear[field];
  if (own === undefined) return false;
  return own === "NONE" || compare(exact(own)!, publishedOrDefault(grantYear, field).value) !== 0;
}

/** What holds where a grant year has no own rule. What is only derived is used, and said so. */
export function publishedOrDefault(grantYear: GrantYear, field: "step" | "minimum") {
  const found = publishedShare(grantYear, KINDS[field]);
  if ("value" in found) return { value: found.value, issue: undefined };
  const { issue } = found;
  return { value: issue.code === "onlyDerived" ? issue.value : HALF, issue };
}
