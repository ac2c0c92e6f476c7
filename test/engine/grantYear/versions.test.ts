import { at } from "../../../src/engine/grantYear/at";
import { difference } from "../../../src/engine/grantYear/difference";
import { plan } from "../../../src/engine/grantYear/plan";
import { AHAUS, BORK, cleanGrantYear, type Draft } from "./cleanGrantYear";

/** Kreis Unna's contract: amended once for the posts, once for the rate. */
const amended = (): Draft => ({
  ...cleanGrantYear(),
  amendments: [
    { date: "2021-10-01", reference: "2. Änderung", field: "rate", value: 57000 },
    { date: "2021-08-25", reference: "1. Änderung", body: " ahaus", field: "agreed", value: 0.5 },
    { date: "2021-08-25", reference: "1. Änderung", body: "Bork", field: "agreed", value: 1.5 },
    { date: "2021-08-25", region: "SÜD", field: "costPerFte", value: 76000 },
  ],
});

test("before its day an amendment changes nothing", () => {
  expect(at(amended(), "2021-08-24")).toEqual(cleanGrantYear());
});

test("an amendment holds from its day on, the earlier one first", () => {
  const after = at(amended(), "2021-08-25");
  expect(after.bodies[AHAUS]!.agreed).toBe(0.5);
  expect(after.bodies[BORK]!.agreed).toBe(1.5);
  expect(after.regions[1]!.costPerFte).toBe(76000);
  expect(after.rate).toBe(55000);
  expect(at(amended()).rate).toBe(57000);
});

test("the later of two amendments of the same cell holds, in whatever order they stand", () => {
  const draft = amended();
  draft.amendments.push({ date: "2021-09-01", field: "rate", value: 56000 });
  expect(at(draft, "2021-09-30").rate).toBe(56000);
  expect(at(draft).rate).toBe(57000);
});

test("an amendment without a value empties the cell", () => {
  const draft = cleanGrantYear();
  draft.amendments.push({ date: "2021-05-01", body: "Bork", field: "agreed" });
  expect(at(draft).bodies[BORK]).not.toHaveProperty("agreed");
});

test("a body named first by an amendment joins", () => {
  const draft = cleanGrantYear();
  draft.amendments.push(
    { date: "2021-05-01", body: "Herbern", field: "payer", value: "Kreis" },
    { date: "2021-05-01", body: "HERBERN", field: "weight", value: 50 },
  );
  expect(at(draft, "2021-04-30").bodies).toHaveLength(8);
  expect(at(draft).bodies[8]).toEqual({
    name: "Herbern",
    kind: "GEMEINDE",
    payer: "Kreis",
    weight: 50,
  });
});

test("a notice is not known before its day", () => {
  const draft = cleanGrantYear();
  draft.notices.push({ kind: "FOLLOW_ON", date: "2022-01-27", amount: 550000 });
  expect(at(draft, "2021-12-31").notices).toHaveLength(1);
  expect(at(draft).notices).toHaveLength(2);
});

test.each([
  { date: "2021-13-01", field: "rate", value: 57000 },
  { date: "2021-05-01", field: "Satz", value: 57000 },
  { date: "2021-05-01", field: "bodies", value: "Ahaus" },
  { date: "2021-05-01", field: "rate", value: "57 000" },
  { date: "2021-05-01", field: "rate", value: -1 },
  { date: "2021-05-01", field: "prorationMethod", value: "TAGE" },
  { date: "2021-05-01", body: "Ahaus", field: "name", value: "Ahlen" },
  { date: "2021-05-01", body: "Ahaus", field: "model", value: "FORWARDING" },
  { date: "2021-05-01", region: "Nord", field: "posts", value: 1 },
  { date: "2021-05-01", body: "Ahaus", field: "toString", value: "x" },
])("an amendment that cannot be read changes nothing: %o", (amendment) => {
  const draft = cleanGrantYear();
  draft.amendments.push(amendment);
  expect(at(draft)).toEqual(cleanGrantYear());
  expect(plan(draft).findings).toEqual([expect.objectContaining({ code: "amendmentInvalid" })]);
});

test("the difference names the amended cells and whose figures move", () => {
  const { changes, figures } = difference(at(amended(), "2021-08-24"), at(amended(), "2021-08-25"));
  expect(changes).toEqual([
    {
      list: "regions",
      index: 1,
      name: "Süd",
      field: "costPerFte",
      before: 75000,
      after: 76000,
    },
    { list: "bodies", index: AHAUS, name: "Ahaus", field: "agreed", after: 0.5 },
    { list: "bodies", index: BORK, name: "Bork", field: "agreed", before: 1, after: 1.5 },
  ]);
  expect(figures).toContainEqual({
    name: "Ahaus",
    figure: "amount",
    before: 55000,
    after: 27500,
    by: -27500,
  });
  expect(figures).toContainEqual({ name: "Bork", figure: "fte", before: 1, after: 1.5, by: 0.5 });
  expect(figures.filter(({ name }) => ["Capelle", "Flaesheim", "Kreis"].includes(name))).toEqual(
    [],
  );
});

test("a body that joins is a change of its cells, one that leaves too", () => {
  const before = cleanGrantYear();
  const after = cleanGrantYear();
  after.bodies[BORK] = { name: "Herbern", kind: "STADT" };
  expect(difference(before, after).changes).toContainEqual({
    list: "bodies",
    index: BORK,
    name: "Herbern",
    field: "kind",
    after: "STADT",
  });
  expect(difference(before, after).changes).toContainEqual({
    list: "bodies",
    index: BORK,
    name: "Bork",
    field: "weight",
    before: 85,
  });
});

test("a plan can be had for any day", () => {
  const rows = plan(amended(), "2021-08-25").rows;
  expect(rows[BORK]).toMatchObject({ fte: 1.5, amount: 82500 });
  expect(plan(amended()).rows[BORK]).toMatchObject({ amount: 85500 });
  expect(plan(amended(), "2021-01-01").rows[BORK]).toMatchObject({ amount: 55000 });
});
