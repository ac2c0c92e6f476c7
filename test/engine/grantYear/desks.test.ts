import { without } from "../../../src/engine/grantYear/entries";
import { plan } from "../../../src/engine/grantYear/plan";
import { BORK, cleanGrantYear, DATTELN, type Draft } from "./cleanGrantYear";

/** Ahaus leads Bork and Capelle by a contract over 2.5 posts for 2021. */
function leadDesk(): Draft {
  const { bodies, ...year } = cleanGrantYear();
  delete year.kiPosts;
  const others = bodies.slice(BORK, DATTELN);
  return {
    ...year,
    desk: "LEAD",
    contract: {
      ...{ payer: "Kreis", date: "2021-01-10", reference: "Vertrag 1/2021", section: "§ 4" },
      ...{ posts: 2.5, amount: 137500, start: "2021-01-01", end: "2021-12-31" },
    },
    notices: [],
    posts: 2.5,
    regions: [],
    instalments: [{ date: "2021-03-01", weight: 1, amount: 137500 }],
    bodies: [
      { name: "Ahaus", kind: "STADT", weight: 119, costPerFte: 70000 },
      ...others.map(({ region: _, ...body }) => body),
    ],
  };
}

const codesOf = (draft: Draft): string[] => plan(draft).findings.map(({ code }) => code);

test("a lead municipality shares out what its contract gives it, rounded as one contract", () => {
  const { rows, totals, findings } = plan(leadDesk());
  expect(findings).toEqual([]);
  expect(rows.map(({ name, fte, amount }) => [name, fte, amount])).toEqual([
    ["Ahaus", 1, 55000],
    ["Bork", 1, 55000],
    ["Capelle", 0.5, 27500],
  ]);
  expect(totals).toMatchObject({ granted: 137500, fte: 2.5, amount: 137500 });
});

test("two bodies without a payer: nobody leads, and what the other has is still known", () => {
  const draft = leadDesk();
  delete draft.bodies[1]!.payer;
  expect(codesOf(draft)).toContain("recipientNotUnique");
  expect(plan(draft).rows[0]).toMatchObject({ fte: 1, amount: 55000 });
  expect(plan(draft).rows.map(({ ownShareYear }) => ownShareYear)).toEqual([10000, 10000, 5000]);
});

test("another number of posts than the contract's is found at the contract", () => {
  const draft = leadDesk();
  draft.contract = { ...draft.contract, posts: 3, amount: 165000 };
  expect(plan(draft).findings).toContainEqual(
    expect.objectContaining({
      code: "noticePostsDiffer",
      where: { list: "contract", field: "posts" },
      expected: 2.5,
      received: 3,
    }),
  );
});

test("a contract without posts is compared with those of the year", () => {
  const draft = leadDesk();
  delete draft.contract!.posts;
  draft.contract!.amount = 140000;
  expect(plan(draft).findings).toContainEqual(
    expect.objectContaining({ code: "deskContractDiffers", expected: 137500, received: 140000 }),
  );
});

test("a desk whose bodies all refinance has no contract to share out", () => {
  const draft = leadDesk();
  draft.regions = [{ name: "Süd", model: "REFINANCING", posts: 2.5, costPerFte: 75000 }];
  for (const body of draft.bodies) body.region = "Süd";
  expect(plan(draft).totals.amount).toBe(137500);
});

test.each(["start", "end"] as const)(
  "a contract without its %s: that is missing, and no other period is taken for the contract's",
  (day) => {
    const draft = leadDesk();
    draft.contract = { ...without(draft.contract!, day), amount: 140000 };
    const atContract = plan(draft).findings.filter(({ where }) => where.list === "contract");
    expect(atContract).toEqual([
      expect.objectContaining({
        code: "noticeIncomplete",
        where: { list: "contract", field: day },
      }),
    ]);
  },
);
