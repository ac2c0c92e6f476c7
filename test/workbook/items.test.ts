import type { Item } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { cleanModuleOne } from "../engine/grantYear/cleanGrantYear";
import { insert, openWorkbook, registerKim } from "./kimExcel";
import { readOne } from "./readOne";
import { fewOf, isFirst } from "../support/runs";

beforeAll(registerKim);

const own = { limit: 1000, limitCitation: "Bescheid, S. 2" };

const CASES: readonly { readonly title: string; readonly items: Item[] }[] = [
  {
    title: "rows of a yearly maximum",
    items: [
      { item: "MEASURES", planned: 6000 },
      { item: "INTERFACE", planned: 7000 },
      { item: "MEASURES", planned: 3000.01 },
      { item: "MEASURES", planned: 2000 },
    ],
  },
  {
    title: "days, some by the notice's own limit",
    items: [
      { item: "ADVICEDAY", quantity: 4, planned: 9600 },
      { item: "ADVICEDAY", quantity: 4, planned: 9000.05 },
      { item: "ADVICEDAY", quantity: 9, planned: 9000, ...own },
    ],
  },
  {
    title: "workplaces for all posts twice, and for more than there are",
    items: [
      { item: "WORKPLACE", planned: 30000 },
      { item: "WORKPLACE", quantity: 10 },
    ],
  },
  {
    title: "a notice's own yearly maximum beside the published one, and an item nobody published",
    items: [
      { item: "MEASURES", planned: 9000, ...own, limit: 12000 },
      { item: "MEASURES", planned: 9000, quantity: 3 },
      { item: "PERSONNEL", planned: 900, ...own },
    ],
  },
];

test.each(fewOf(CASES, isFirst))(
  "the sheet cuts $title as the plan does",
  async ({ items }) => {
    openWorkbook();
    const grantYear = { ...cleanModuleOne(), items };
    await insert(grantYear);
    const { grantYear: read, findings } = await readOne();
    expect(findings).toEqual([]);
    expect(plan(read!).totals.itemAmount).toBe(plan(grantYear).totals.itemAmount);
    expect(plan(grantYear).totals.itemAmount).toBeGreaterThan(0);
  },
  60_000,
);
