import { factOf } from "../../engine/grantYear/fields";
import type { GrantYear } from "../../engine/grantYear/grantYear";
import { withoutMissing } from "../../engine/grantYear/entries";
import { type GivenField, HEAD_CELLS } from "../book/headCells";
import { valueOf } from "../layout/cellValue";
import type { BookCells } from "./bookCells";
import type { KeptLine } from "./readRegions";

/** What exists once: the cells, and what the lines of the recipient's own posts say instead. */
export function readHead({ cells }: BookCells, kept: readonly KeptLine[]): Partial<GrantYear> {
  const fields = Object.keys(HEAD_CELLS) as GivenField[];
  const given = fields.flatMap((field) => {
    const value = valueOf(factOf("head", field)!, cells.get(HEAD_CELLS[field])?.value);
    return value === undefined ? [] : [[field, value] as const];
  });
  const lineOf = (keeps: KeptLine["keeps"]): KeptLine | undefined =>
    kept.find((line) => line.keeps === keeps);
  const [ki, assistants] = [lineOf("ki"), lineOf("assistants")];
  return {
    ...(Object.fromEntries(given) as Partial<GrantYear>),
    ...(ki && withoutMissing({ kiPosts: ki.posts })),
    ...(assistants &&
      withoutMissing({
        assistantPosts: assistants.posts,
        assistantRate: assistants.rate,
        assistantCostPerFte: assistants.costPerFte,
      })),
  };
}
