import type { Draft } from "./draft";
import type { Problem } from "./problems";
import { recipientOf } from "./recipientOf";

/** The rows of bodies that no sheets can be made with, by their ids; never that of the recipient. */
export function wrongBodies(problems: readonly Problem[], draft: Draft): string[] {
  const recipient = recipientOf(draft);
  const ids = problems
    .filter(({ where, isObstacle }) => isObstacle && where.list === "bodies")
    .flatMap(({ where }) => draft.bodies[where.index ?? -1] ?? [])
    .filter((body) => body !== recipient)
    .map(({ id }) => id);
  return [...new Set(ids)];
}
