import { factOf, type FieldOf, type Place } from "../../../engine/grantYear/fields";
import type { Finding, FindingCode } from "../../../engine/grantYear/finding";
import { isDraftList } from "./draft";
import { askedIn, type StepId, STEPS } from "./steps";

/** Findings that name a field of an earlier step, but can only be seen and solved in a later one. */
const CODES: Partial<Record<FindingCode, StepId>> = {
  fteDiffersFromPosts: "posts",
  notDistributable: "posts",
  plannedAboveGrantOfYear: "forwarding",
  grantNotPlanned: "forwarding",
  roundedApart: "forwarding",
};

/** The step in which a finding is shown. */
export function stepOf({ code, where }: Pick<Finding, "code" | "where">): StepId {
  const byCode = CODES[code];
  if (byCode) return byCode;
  const { list, field = "" } = where;
  if (list === undefined) return factOf("head", field) ? stepAsking("head", field) : "review";
  return isDraftList(list) || list === "contract" ? stepAsking(list, field) : "review";
}

/** The step that names the field, else the one that has what nobody names. */
function stepAsking(place: Place, field: string): StepId {
  const names = (step: StepId): boolean => {
    const { plain = [], own = [] } = askedIn<Place>(step, place);
    return [...plain, ...own].includes(field as FieldOf<Place>);
  };
  return STEPS.find(names) ?? STEPS.find((step) => askedIn<Place>(step, place).others)!;
}
