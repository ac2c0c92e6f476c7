import type { SheetFinding } from "../../../src/workbook/read/sheetFinding";
import { sheetFindingText } from "../../../src/workbook/findings/sheetFindingText";

const said = (finding: SheetFinding, language: "de" | "en" = "de"): string => {
  const { severity, entry, field, sentence } = sheetFindingText(finding, language);
  return `${severity}: ${[entry, field, sentence].filter(Boolean).join(" | ")}`;
};

const kamen = { list: "bodies", index: 3, name: "Kamen" } as const;

test("a figure that differs is worded as on the sheet, in its unit", () => {
  const where = { ...kamen, field: "ownShare" };
  const differs = { code: "figureDiffers", where, expected: 22750, received: 12345.5 } as const;
  expect(said(differs)).toMatch(
    /^error: Kamen \| Eigenanteil \| Auf dem Blatt steht 12\.345,50 €, richtig ist 22\.750 €\./,
  );
  expect(said(differs, "en")).toContain("The sheet shows €12,345.50, €22,750 is right.");
  const posts = { ...differs, where: { ...kamen, field: "fte" }, expected: 0.5 };
  expect(said({ ...posts, received: "#NAME?" })).toContain(
    "Kamen | Stellen | Auf dem Blatt steht #NAME?, richtig ist 0,5.",
  );
  const blank: SheetFinding = { code: "figureDiffers", where, received: "" };
  expect(said(blank)).toContain("Auf dem Blatt steht nichts, richtig ist nichts.");
});

test("cells that are gone are called by their field, column or table", () => {
  const missing = (where: SheetFinding["where"]) => said({ code: "cellsMissing", where });
  const sentence = "Diese Zellen fehlen auf dem Blatt; sie gelten als leer.";
  expect(missing({ field: "rate" })).toBe(`error: Pauschale je VZÄ und Jahr | ${sentence}`);
  expect(missing({ list: "bodies", field: "weight" })).toBe(
    `error: Beteiligte | Schlüssel | ${sentence}`,
  );
  expect(missing({ list: "bodies", field: "chainAmount" })).toBe(
    `error: Beteiligte | erhält | ${sentence}`,
  );
  expect(missing({ list: "notices" })).toBe(`error: Bescheide | ${sentence}`);
});

test("everything else says what is assumed or left out", () => {
  const where = { list: "amendments", index: 0 } as const;
  expect(said({ code: "wordAssumed", where: { ...kamen, field: "kind" }, assumed: "STADT" })).toBe(
    "warning: Kamen | Art | Nicht angegeben; angenommen wird „Stadt“.",
  );
  expect(said({ code: "amendmentAdapted", where })).toMatch(/^hint: 1\. Änderung \| /);
  expect(said({ code: "amendmentWithoutBody", where, received: "Unna" })).toContain(
    "„Unna“ steht nicht unter den Beteiligten",
  );
  expect(said({ code: "schemaNewer", where: {} })).toMatch(/^warning: Das Blatt stammt/);
  expect(said({ code: "dates1904", where: {} })).toMatch(/^error: In dieser Mappe zählt Excel/);
});
