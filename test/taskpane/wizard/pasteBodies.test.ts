import { bodyTable } from "../../../src/taskpane/wizard/core/bodyTable";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { pasteBodies } from "../../../src/taskpane/wizard/core/pasteBodies";
import { readTable } from "../../../src/taskpane/wizard/core/readTable";
import { toGrantYear } from "../../../src/taskpane/wizard/core/toGrantYear";

const table = (text: string) => bodyTable(readTable(text), "de");
const pasted = (...texts: string[]) =>
  texts.reduce((draft, text) => pasteBodies(draft, table(text)), newDraft("de", 2023));
const bodiesOf = (...texts: string[]) => toGrantYear(pasted(...texts)).grantYear.bodies;

test("names and weights, with or without headings and a sum", () => {
  const bodies = [
    { name: "Bergkamen", weight: 52000.5 },
    { name: "Kamen", weight: 43000 },
  ];
  const plain = "Bergkamen\t52.000,5\r\nKamen\t43.000\r\n";
  for (const text of [plain, `Stadt\tEinwohner\n${plain}`, `${plain}Summe\t95.000,5`])
    expect(bodiesOf(text).slice(1)).toMatchObject(bodies);
  expect(table(`${plain}Summe\t95.000,5`).sum?.name).toBe("Summe");
});

test("headings decide which column is which", () => {
  const text = "Region\tSchlüssel\tSonstiges\tName\nMitte\t7\tx\tKamen\nMitte\t8\ty\tBönen";
  expect(bodiesOf(text).slice(1)).toMatchObject([
    { name: "Kamen", weight: 7, region: "Mitte" },
    { name: "Bönen", weight: 8, region: "Mitte" },
  ]);
  expect(pasted(text).regions).toHaveLength(1);
});

test("whatever the wizard asks about a body may be a column, but no days", () => {
  const text = [
    "Name\tArt\tZahlende Stelle\tVerzicht\tPersonalkosten je VZÄ und Jahr\tBeginn",
    "Kreis\tKreis\t\t\t\t",
    "Verband\tTräger\tKreis\t0,25\t70.000\t44501",
    "Amt\tBehörde\tKreis\t\t\t",
  ].join("\n");
  expect(bodiesOf(text)).toEqual([
    { name: "Kreis", kind: "KREIS" },
    { name: "Verband", kind: "TRAEGER", payer: "Kreis", waiver: 0.25, costPerFte: 70000 },
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
  expect(bodies.map(({ name, weight }) => [name, weight])).toEqual([
    ["", undefined],
    ["Kamen", 5],
    ["Bönen", 2],
    ["Unna", 6],
  ]);
});

test("a name that occurs twice in a table stays twice, for the check to find", () => {
  expect(bodiesOf("Kamen\t1\nKamen\t1\nUnna\t3")).toHaveLength(4);
});

test("an unknown payer is kept as it was written", () => {
  expect(bodiesOf("Kamen\t1\tBergkamen")[1]!.payer).toBe("Bergkamen");
});

test("the only body of a table that says who pays is the recipient", () => {
  expect(bodiesOf("Name\tZahlende Stelle\nKreis Warendorf\t")).toEqual([
    { name: "Kreis Warendorf", kind: "KREIS" },
  ]);
});

test("quoted cells, formulas and weights that are none stay texts", () => {
  const text = '"Kamen ""Mitte""\nZweigstelle"\tk. A.\n=2+3\t4\n@Unna\t5';
  expect(readTable(text)).toEqual([
    ['Kamen "Mitte"\nZweigstelle', "k. A."],
    ["=2+3", "4"],
    ["@Unna", "5"],
  ]);
  expect(bodiesOf("A\t1\n=2+3\tk. A.")[2]).toMatchObject({ name: "=2+3" });
  expect(toGrantYear(pasted("A\t1\n=2+3\tk. A.")).unreadable).toHaveLength(1);
});
