import type { Draft } from "./draft";

/** The draft with a personnel cost for every body and region that employs and has none yet. */
export function withCost(draft: Draft, cost: string): Draft {
  const refinanced = new Set(
    draft.regions.filter(({ cells }) => cells.model === "REFINANCING").map(({ id }) => id),
  );
  return {
    ...draft,
    regions: draft.regions.map((region) =>
      refinanced.has(region.id) && !region.cells.costPerFte
        ? { ...region, cells: { ...region.cells, costPerFte: cost } }
        : region,
    ),
    bodies: draft.bodies.map((body) =>
      refinanced.has(body.cells.region ?? "") || body.cells.costPerFte
        ? body
        : { ...body, cells: { ...body.cells, costPerFte: cost } },
    ),
  };
}
