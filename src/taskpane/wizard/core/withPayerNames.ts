import type { Finding } from "../../../engine/grantYear/finding";
import { findingPlace } from "../../../locales/findingText";
import type { Draft } from "./draft";

/**
 * The draft in which everyone who pays others is called something, since they refer to it by name:
 * "1. Beteiligte" as long as nothing is typed. That the name is missing is said of its own field.
 */
export function withPayerNames(draft: Draft): {
  readonly draft: Draft;
  readonly missing: readonly Finding[];
} {
  const payers = new Set(draft.bodies.map(({ cells }) => cells.payer));
  const missing: Finding[] = [];
  const bodies = draft.bodies.map((body, index) => {
    if (body.cells.name?.trim() || !payers.has(body.id)) return body;
    const where = { list: "bodies", index, field: "name" } as const;
    missing.push({ code: "nameMissing", severity: "error", where });
    const name = findingPlace({ list: "bodies", index }, draft.notation).entry;
    return { ...body, cells: { ...body.cells, name } };
  });
  return { draft: missing.length === 0 ? draft : { ...draft, bodies }, missing };
}
