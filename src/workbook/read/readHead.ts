import { factOf } from "../../engine/grantYear/fields";
import type { Contract, GrantYear } from "../../engine/grantYear/grantYear";
import { withoutMissing } from "../../engine/grantYear/entries";
import { CONTRACT_CELLS, GIVEN_FIELDS } from "../book/headCells";
import { valueOf } from "../layout/cellValue";
import { bookText } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import type { BookCells } from "./bookCells";
import type { KeptLine } from "./readRegions";

/** What exists once: the cells, and what the lines of the recipient's own posts say instead. */
export function readHead({ cells }: BookCells, kept: readonly KeptLine[]): Partial<GrantYear> {
  const given = GIVEN_FIELDS.flatMap(([field, fact]) => {
    const value = valueOf(fact, cells.get(field)?.value);
    return value === undefined ? [] : [[field, value] as const];
  });
  const lineOf = (keeps: KeptLine["keeps"]): KeptLine | undefined =>
    kept.find((line) => line.keeps === keeps);
  const [ki, assistants] = [lineOf("ki"), lineOf("assistants")];
  const head = Object.fromEntries(given) as Partial<GrantYear>;
  return {
    ...head,
    ...(head.desk === undefined ? {} : { contract: readContract(cells) }),
    ...(ki && withoutMissing({ kiPosts: ki.posts })),
    ...(assistants &&
      withoutMissing({
        assistantPosts: assistants.posts,
        assistantRate: assistants.rate,
        assistantCostPerFte: assistants.costPerFte,
      })),
  };
}

/** What the contract of a desk says, and who pays by it. */
function readContract(cells: BookCells["cells"]): Contract {
  const fields = Object.keys(CONTRACT_CELLS) as (keyof typeof CONTRACT_CELLS)[];
  const given = fields.flatMap((field) => {
    const value = valueOf(factOf("contract", field)!, cells.get(CONTRACT_CELLS[field])?.value);
    return value === undefined ? [] : [[field, value] as const];
  });
  const payer = valueOf(factOf("contract", "payer")!, cells.get("grantor")?.value);
  const isKnown = !LANGUAGES.some((language) => bookText(language).unknownPayer === payer);
  return {
    ...(Object.fromEntries(given) as Contract),
    ...(typeof payer === "string" && isKnown ? { payer } : {}),
  };
}
