import { type FieldFact, factsOf, type FieldOf } from "../../../engine/grantYear/fields";
import { fieldTexts } from "../../../locales/findingText";
import { LANGUAGES } from "../../../locales/language";
import { BODY_HEADINGS, GROUP, WHOLE } from "../../../locales/tableWords";
import type { ColumnForm, TableForm } from "../../table/core/tableForm";
import type { Draft } from "./draft";

type BodyField = FieldOf<"bodies">;

/** What tables of bodies are: any field may be a column, called as on the pages and sheets. */
export const bodyForm = ({ bodies }: Draft): TableForm => ({
  columns: COLUMNS,
  name: "name",
  figure: "weight",
  grouped: "region",
  usualTexts: ["payer", "region"],
  known: bodies.flatMap(({ cells }) => cells.name?.trim() || []),
  isWhole: (name) => WHOLE.test(name),
  isGroup: (name) => GROUP.test(name),
});

const HEADINGS: Partial<Record<BodyField, readonly string[]>> = BODY_HEADINGS;

const COLUMNS = factsOf("bodies").map(([field, fact]): ColumnForm => ({
  id: field,
  ...kindOf(fact),
  names: [
    ...LANGUAGES.map((language) => fieldTexts(language).bodies[field]),
    ...(HEADINGS[field] ?? []),
  ],
}));

function kindOf(fact: FieldFact): Pick<ColumnForm, "kind" | "unit"> {
  if (fact.kind === "number") return { kind: "number", unit: fact.unit };
  return { kind: fact.kind === "day" ? "day" : "text" };
}
