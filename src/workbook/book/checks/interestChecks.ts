import { type ClaimState, codeOf } from "../calculation/claimColumns";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere } from "./checkInput";
import { ofCount } from "./settlementLine";

/** More than rounding can move a claim, euro. */
const HALF_A_CENT = 0.0051;

/** Whether every claim to interest says enough, and K15: interest is the sum of its days. */
export function interestChecks(input: CheckInput): Check[] {
  const { book } = input;
  if (!book.tables.claims) return [];
  const { sentences, actions } = book.texts.checks;
  const of = (field: string): string => columnRef(book, "claims", field);
  const isUnknown = `ISNA(MATCH(${of("body")},${columnRef(book, "bodies", "name")},0))`;
  const inState = (state: ClaimState): string =>
    countWhere(`${all(input, "claimCode")}=${codeOf(state)}`);
  const check = (
    id:
      | "claimBodies"
      | "claimsComplete"
      | "interestOpen"
      | "surchargeOpen"
      | "claimsUnsettled"
      | "ratesStale",
    actual: string,
    severity: Check["severity"] = "error",
  ): Check => ({
    ...ofCount(id, sentences[id], severity, "interest"),
    actual,
    actions: { hint: quoted(actions[id]), error: quoted(actions[id]) },
  });
  const differs = `ABS(${all(input, "claimInterest")}-${all(input, "claimSpans")})`;
  return [
    check("claimBodies", countWhere(`${of("kind")}<>""`, isUnknown)),
    check("claimsComplete", inState("INCOMPLETE")),
    check("interestOpen", inState("UNDECIDED")),
    check("surchargeOpen", inState("WITHOUT_SURCHARGE")),
    check("claimsUnsettled", inState("UNSETTLED"), "hint"),
    check("ratesStale", inState("STALE")),
    {
      ...ofCount("interestSpans", sentences.interestSpans, "error", "interest"),
      actual: countWhere(`${differs}>${HALF_A_CENT}`),
      actions: { error: quoted(actions.recalculate) },
    },
  ];
}
