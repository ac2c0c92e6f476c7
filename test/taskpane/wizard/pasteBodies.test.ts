import { bodyForm } from "../../../src/taskpane/wizard/core/bodyForm";
import type { Draft } from "../../../src/taskpane/wizard/core/draft";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { type BodyRow, pasteBodies } from "../../../src/taskpane/wizard/core/pasteBodies";
import { tableRecipient } from "../../../src/taskpane/wizard/core/tableRecipient";
import { toGrantYear } from "../../../src/taskpane/wizard/core/toGrantYear";
import { seeTable } from "../../../src/taskpane/table/core/seeTable";
import { splitCells } from "../../../src/taskpane/table/core/splitCells";
import { NO_CHOICES } from "../../../src/taskpane/table/core/tableForm";

/** Takes a pasted text as it is proposed. */
function paste(draft: Draft, text: string, columns: Readonly<Record<number, string>> = {}): Draft {
  const choices = { ...NO_CHOICES, columns };
  const { rows } = seeTable(splitCells(text), bodyForm(draft), { choices, notation: "de" });
  const bodies = rows.flatMap(({ isTaken, cells }): BodyRow[] =>
    isTaken ? [{ name: "", ...cells }] : [],
  );
  return pasteBodies(draft, bodies, tableRecipient(draft, bodies));
}

const pasted = (...texts: string[]) =>
  texts.reduce((draft, text) => paste(draft, text), newDraft("de", 2023));
const bodiesOf = (...texts: string[]) => toGrantYear(pasted(...texts)).grantYear.bodies;

test("names and weights, with or without headings and a sum", () => {
  const bodies = [
    { name: "Bergkamen", weight: 52000.5 },
    { name: "Kamen", weight: 43000 },
  ];
  const plain = "Bergkamen\t52.000,5\r\nKamen\t43.000\r\n";
  for (const text of [plain, `Stadt\tEinwohner\n${plain}`, `${plain}Summe\t95.000,5`])
    expect(bodiesOf(text).slice(1)).toMatchObject(bodies);
});

test("headings decide which column is which", () => {
  const text = "Region\tSchlüssel\tSonstiges\tName\nMitte\t7\tx\tKamen\nMitte\t8\ty\tBönen";
  expect(bodiesOf(text).slice(1)).toMatchObject([
    { name: "Kamen", weight: 7, region: "Mitte" },
    { name: "Bönen", weight: 8, region: "Mitte" },
  ]);
  expect(pasted(text).regions).toHaveLength(1);
});

test("whatever the wizard asks about a body may be a column", () => {
  const text = [
    "Name\tArt\tZahlende Stelle\tVerzicht\tPersonalkosten je VZÄ und Jahr\tBeginn",
    "Kreis\tKreis\t\t\t\t",
    "Verband\tTräger\tKreis\t0,25\t70.000\t1.11.2021",
    "Amt\tBehörde\tKreis\t\t\t",
  ].join("\n");
  expect(bodiesOf(text)).toEqual([
    { name: "Kreis", kind: "KREIS" },
    {
      name: "Verband",
      kind: "TRAEGER",
      payer: "Kreis",
      waiver: 0.25,
      costPerFte: 70000,
      start: "2021-11-01",
    },
    { name: "Amt", kind: "Behörde", payer: "Kreis" },
  ]);
});

test("54 bodies in three tiers at once", () => {
  const rows = ["Musterkreis\t\t\t"];
  for (let town = 1; town <= 9; town++) {
    rows.push(`Stadt ${town}\t${town * 1000}\tMusterkreis\tRegion ${town}`);
    for (let place = 1; place <= 5; place++)
      rows.push(`Gemeinde ${town}.${place}\t${place * 100}\tStadt ${town}\tRegion ${town}`);
  }
  rows.splice(-1);
  const bodies = bodiesOf(rows.join("\n"));
  expect(bodies).toHaveLength(54);
  expect(bodies[0]).toEqual({ name: "Musterkreis", kind: "KREIS" });
  expect(bodies[53]).toEqual({
    name: "Gemeinde 9.4",
    kind: "STADT",
    weight: 400,
    payer: "Stadt 9",
    region: "Region 9",
  });
});

test("pasted again, weights are replaced and nobody is doubled", () => {
  const bodies = bodiesOf("Kamen\t1\nBönen\t2", " KAMEN \t5\nUnna\t6");
  expect(bodies.slice(1).map(({ name, weight }) => [name, weight])).toEqual([
    ["Kamen", 5],
    ["Bönen", 2],
    ["Unna", 6],
  ]);
});

test("a name that occurs twice in a table stays twice, for the check to find", () => {
  expect(bodiesOf("Kamen\t1\nKamen\t1\nUnna\t3")).toHaveLength(4);
});

test("a row without a name stays, for the check to find", () => {
  const { grantYear } = toGrantYear(pasted("Kreis Unna\t\nKamen\t1\n\t2"));
  expect(grantYear.bodies).toMatchObject([
    { name: "Kreis Unna" },
    { name: "Kamen" },
    { name: "", weight: 2 },
  ]);
});

test("an unknown payer is kept as it was written", () => {
  const draft = paste(newDraft("de", 2023), "Kamen\t1\tBergkamen", { 2: "payer" });
  expect(toGrantYear(draft).grantYear.bodies[1]!.payer).toBe("Bergkamen");
});

test("the only body of a table that says who pays is the recipient", () => {
  expect(bodiesOf("Name\tZahlende Stelle\nKreis Warendorf\t")).toEqual([
    { name: "Kreis Warendorf", kind: "KREIS" },
  ]);
});

test("the Kreis on top becomes the recipient, its figure stays out of the key", () => {
  expect(bodiesOf("Kreis Unna\t120.000\nKamen\t43.000\nBönen\t18.000\nUnna\t59.000")).toMatchObject(
    [
      { name: "Kreis Unna", kind: "KREIS" },
      { name: "Kamen", weight: 43000, payer: "Kreis Unna" },
      { name: "Bönen", weight: 18000, payer: "Kreis Unna" },
      { name: "Unna", weight: 59000, payer: "Kreis Unna" },
    ],
  );
  expect(bodiesOf("Kreis Unna\t120.000\nKamen\t43.000")[0]).toEqual({
    name: "Kreis Unna",
    kind: "KREIS",
  });
});

test("who is paid by nobody in a later table is paid by the recipient, not in its place", () => {
  const bodies = bodiesOf(
    "Kreis Unna\t\nKamen\t1",
    "Name\tZahlende Stelle\nKamen\tKreis Unna\nWerne\t",
  );
  expect(bodies.map(({ name, payer }) => [name, payer])).toEqual([
    ["Kreis Unna", undefined],
    ["Kamen", "Kreis Unna"],
    ["Werne", "Kreis Unna"],
  ]);
});

test("towns that are pasted before the Kreis has a name are not said to be paid by a sign", () => {
  const { grantYear, unreadable } = toGrantYear(pasted("Kamen\t1\nBönen\t2"));
  const payers = grantYear.bodies.map(({ payer }) => payer);
  expect(payers).toEqual([undefined, grantYear.bodies[0]!.name, grantYear.bodies[0]!.name]);
  expect(unreadable).toMatchObject([
    { code: "nameMissing", where: { list: "bodies", index: 0, field: "name" } },
  ]);
});

test("quoted cells, formulas and weights that are none stay texts", () => {
  const text = '"Kamen ""Mitte""\nZweigstelle"\tk. A.\n=2+3\t4\n@Unna\t5';
  expect(splitCells(text).rows.map(({ cells }) => cells)).toEqual([
    ['Kamen "Mitte"\nZweigstelle', "k. A."],
    ["=2+3", "4"],
    ["@Unna", "5"],
  ]);
  const draft = pasted("Kreis\t\nA\t1\n=2+3\tk. A.");
  expect(toGrantYear(draft).grantYear.bodies[2]).toMatchObject({ name: "=2+3" });
  expect(toGrantYear(draft).unreadable).toHaveLength(1);
});
