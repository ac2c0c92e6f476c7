import type { Item } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { cleanModuleOne } from "./cleanGrantYear";

const planned = (...items: readonly Item[]) => plan({ ...cleanModuleOne(), items });
const acceptedOf = (...items: readonly Item[]) =>
  planned(...items).items.map(({ accepted }) => accepted);
const foundAt = (code: string, ...items: readonly Item[]) =>
  planned(...items).findings.filter((finding) => finding.code === code);

const notice = { limitCitation: "Bescheid, S. 2" } as const;

test("items over two years are split once it is chosen how months count", () => {
  const draft = cleanModuleOne();
  Object.assign(draft, { start: "2021-11-01", end: "2022-12-31", kiPosts: 0, assistantPosts: 0 });
  delete draft.prorationMethod;
  expect(plan(draft).rows[0]).not.toHaveProperty("byYear");
  const { byYear } = plan({ ...draft, prorationMethod: "CALENDAR" }).rows[0]!;
  const [first, second] = byYear!;
  expect(first! * 6).toBeCloseTo(second!, 1);
});

describe("a maximum holds for the item, not for each of its rows", () => {
  test.each<{ readonly title: string; readonly items: Item[]; readonly accepted: number[] }>([
    {
      title: "two rows above a yearly maximum share it",
      items: [
        { item: "MEASURES", planned: 8000 },
        { item: "MEASURES", planned: 8000 },
      ],
      accepted: [5000, 5000],
    },
    {
      title: "the larger row bears more of the cut, cents by the largest remainder",
      items: [
        { item: "MEASURES", planned: 6000 },
        { item: "MEASURES", planned: 3000 },
        { item: "MEASURES", planned: 2000 },
      ],
      accepted: [5454.55, 2727.27, 1818.18],
    },
    {
      title: "a row above the maximum by itself counts with the maximum",
      items: [
        { item: "MEASURES", planned: 30000 },
        { item: "MEASURES", planned: 2500 },
      ],
      accepted: [8000, 2000],
    },
    {
      title: "rows within the maximum together are left alone",
      items: [
        { item: "MEASURES", planned: 4000 },
        { item: "MEASURES", planned: 6000 },
      ],
      accepted: [4000, 6000],
    },
    {
      title: "one item does not use up another's",
      items: [
        { item: "MEASURES", planned: 8000 },
        { item: "INTERFACE", planned: 8000 },
      ],
      accepted: [8000, 8000],
    },
    {
      title: "a yearly maximum counts once, whatever quantity is named",
      items: [{ item: "MEASURES", quantity: 3, planned: 30000 }],
      accepted: [10000],
    },
    {
      title: "a notice's own yearly maximum is one for all rows, too",
      items: [
        { item: "MEASURES", planned: 9000, limit: 12000, ...notice },
        { item: "MEASURES", planned: 9000 },
      ],
      accepted: [6000, 6000],
    },
    {
      title: "days of two rows are counted together",
      items: [
        { item: "ADVICEDAY", quantity: 4, planned: 9600 },
        { item: "ADVICEDAY", quantity: 4, planned: 9600 },
      ],
      accepted: [3036, 3036],
    },
    {
      title: "days of a notice with a limit of its own stand alone",
      items: [
        { item: "ADVICEDAY", quantity: 4, planned: 4000, limit: 1000, ...notice },
        { item: "ADVICEDAY", quantity: 4, planned: 4000, limit: 1000, ...notice },
      ],
      accepted: [4000, 4000],
    },
    {
      title: "a workplace for each of the 4 posts, in however many rows",
      items: [
        { item: "WORKPLACE", planned: 30000 },
        { item: "WORKPLACE", planned: 30000 },
      ],
      accepted: [19400, 19400],
    },
    {
      title: "more workplaces than posts are not funded",
      items: [{ item: "WORKPLACE", quantity: 10, planned: 97000 }],
      accepted: [38800],
    },
    {
      title: "rows of an item nobody published have their limits from the notice, each its own",
      items: [
        { item: "PERSONNEL", planned: 900, limit: 900, ...notice },
        { item: "PERSONNEL", planned: 900, limit: 900, ...notice },
      ],
      accepted: [900, 900],
    },
  ])("$title", ({ items, accepted }) => {
    expect(acceptedOf(...items)).toEqual(accepted);
  });

  test("what is cut is excess, which the recipient bears", () => {
    const { items, totals, rows } = planned(
      { item: "MEASURES", planned: 8000 },
      { item: "MEASURES", planned: 8000 },
    );
    expect(items).toMatchObject([
      { limit: 10000, accepted: 5000, excess: 3000 },
      { limit: 10000, accepted: 5000, excess: 3000 },
    ]);
    expect(totals).toMatchObject({ itemAmount: 10000 });
    const alone = planned({ item: "MEASURES", planned: 10000 }).rows[0]!;
    expect(rows[0]!.ownShare).toBe(alone.ownShare! + 6000);
  });

  test("each row that bears the cut is found", () => {
    const rows = [
      { item: "MEASURES", planned: 8000 },
      { item: "MEASURES", planned: 8000 },
    ];
    expect(foundAt("itemSharesLimit", ...rows)).toMatchObject([
      { where: { list: "items", index: 0, field: "planned" }, expected: 5000, received: 8000 },
      { where: { list: "items", index: 1, field: "planned" }, expected: 5000, received: 8000 },
    ]);
    expect(foundAt("itemAboveLimit", ...rows)).toEqual([]);
  });

  test("a row too small to bear a cent of the cut keeps what it has", () => {
    const rows = [
      { item: "MEASURES", planned: 10000 },
      { item: "MEASURES", planned: 0.01 },
    ];
    expect(acceptedOf(...rows)).toEqual([9999.99, 0.01]);
    expect(foundAt("itemSharesLimit", ...rows)).toMatchObject([{ where: { index: 0 } }]);
  });

  test.each<readonly [number, readonly Item[]]>([
    [
      8,
      [
        { item: "ADVICEDAY", quantity: 4 },
        { item: "ADVICEDAY", quantity: 4 },
      ],
    ],
    [7, [{ item: "ADVICEDAY", quantity: 6 }, { item: "ADVICEDAY" }]],
    [
      5,
      [
        { item: "WORKPLACE", quantity: 2 },
        { item: "WORKPLACE", quantity: 3 },
      ],
    ],
    [3, [{ item: "MEASURES", quantity: 3 }, { item: "MEASURES" }]],
  ])("%d units of all rows together are more than is funded: one finding", (units, items) => {
    expect(foundAt("itemQuantityAboveMost", ...items)).toMatchObject([
      { where: { index: 0, field: "quantity" }, received: units },
    ]);
  });

  test("rows for all posts name no number, so none is too high", () => {
    expect(foundAt("itemQuantityAboveMost", { item: "WORKPLACE" }, { item: "WORKPLACE" })).toEqual(
      [],
    );
  });

  test("while nobody knows the posts, workplaces are funded as named", () => {
    const draft = cleanModuleOne();
    delete draft.posts;
    delete draft.assistantPosts;
    draft.items = [{ item: "WORKPLACE", quantity: 2, planned: 20000 }];
    const { items } = plan(draft);
    expect(items).toMatchObject([{ accepted: 19400 }]);
  });
});
