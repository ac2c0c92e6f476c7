import { at } from "../../../engine/grantYear/at";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { nextYear } from "../../../engine/grantYear/nextYear";
import type { Language } from "../../../locales/language";
import type { Draft } from "./draft";
import { fromGrantYear } from "./fromGrantYear";

/**
 * The draft of a later grant year: bodies, key, agreements and costs as this year's amendments
 * left them; the notice is still to be entered. The rate is the published one, or else to be
 * taken from the notice, never this year's. Days of payment move with the year and are to be looked
 * at.
 */
export function startFrom(previous: GrantYear, year: number, notation: Language): Draft {
  const period = { start: `${year}-01-01`, end: `${year}-12-31` };
  const { grantYear } = nextYear(previous, { kind: "FIRST", ...period });
  const draft = fromGrantYear(grantYear, notation);
  const { rateSource = "NOTICE" } = grantYear;
  const { instalments, paymentDays = [] } = grantYear;
  const hasDays = [...instalments, ...paymentDays].some(({ date }) => date !== undefined);
  return {
    ...draft,
    head: { ...draft.head, rateSource },
    ...(hasDays && { movedDays: true }),
    previous: at(previous),
  };
}
