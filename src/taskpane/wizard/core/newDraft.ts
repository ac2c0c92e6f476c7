import type { Language } from "../../../locales/language";
import type { Draft } from "./draft";
import { withYear } from "./withYear";

/** An empty draft: case management of that year, its recipient still without a name. */
export function newDraft(notation: Language, year: number): Draft {
  const draft: Draft = {
    version: 1,
    notation,
    head: { programme: "KIM", module: "2", rateSource: "RULES" },
    contract: {},
    notices: [{ id: "#1", cells: { kind: "FIRST" } }],
    instalments: [],
    paymentDays: [],
    regions: [],
    bodies: [{ id: "#1", cells: { kind: "KREIS" } }],
    items: [],
  };
  return withYear(draft, String(year));
}
