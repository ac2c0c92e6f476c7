import { PROGRAMMES } from "../../../engine/rules/programmes";
import type { Language } from "../../../locales/language";
import type { Draft } from "./draft";
import { withYear } from "./withYear";

/** An empty draft: of the usual module, in that year, its recipient still without a name. */
export function newDraft(notation: Language, year: number): Draft {
  const [usual] = PROGRAMMES.flatMap(({ programme, modules }) =>
    modules
      .filter(({ isUsual }) => isUsual)
      .map(({ module }) => ({ programme, module: String(module) })),
  );
  const draft: Draft = {
    version: 1,
    notation,
    head: { ...usual, rateSource: "RULES" },
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
