import type { Plan } from "../../../engine/grantYear/plan";
import type { Language } from "../../../locales/language";
import { numberText } from "../../../locales/numberText";
import type { TypedRow } from "./typedRows";

/** One post for each body that employs, with all its FTE: the officer splits it (year.md 3). */
export const proposedPosts = ({ rows }: Plan, language: Language): readonly TypedRow[] =>
  rows
    .filter(({ fte }) => fte)
    .map(({ name, fte }, id) => ({
      id,
      cells: { post: `${name} 1`, body: name, granted: numberText(fte!, language) },
    }));
