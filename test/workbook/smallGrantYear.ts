import type { GrantYear } from "../../src/engine/grantYear/grantYear";

/** A Kreis and a town: as little as a sheet can have. */
export const smallGrantYear: GrantYear = {
  schemaVersion: 1,
  programme: "KIM",
  module: 2,
  year: 2023,
  notices: [
    {
      kind: "FIRST",
      date: "2023-02-15",
      reference: "Az. 36.02.01",
      amount: 114000,
      posts: 2,
      start: "2023-01-01",
      end: "2023-12-31",
    },
  ],
  posts: 2,
  kiPosts: 1,
  rate: 57000,
  rateSource: "RULES",
  start: "2023-01-01",
  end: "2023-12-31",
  instalments: [
    { date: "2023-03-01", weight: 1 },
    { date: "2023-06-30", weight: 1 },
  ],
  prorationMethod: "CALENDAR",
  prorationSection: "§ 4 (2)",
  regions: [],
  bodies: [
    { name: "Kreis Borken", kind: "KREIS", costPerFte: 70000 },
    { name: "Ahaus", kind: "STADT", payer: "Kreis Borken", weight: 1, costPerFte: 68000 },
  ],
  items: [],
  amendments: [],
};
