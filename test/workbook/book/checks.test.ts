import { readFileSync } from "node:fs";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { registerKim } from "../kimExcel";
import { type WrittenSheet, writeBook } from "./bookExcel";
import { fewOf, isFirst } from "../../support/runs";

const FOLDER = "test/cases/grantYears";
const caseNamed = (name: string): GrantYear =>
  (JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8")) as { given: GrantYear }).given;

const [DIFFERENCE, VERDICT] = [4, 5];

function linesOf(sheets: readonly WrittenSheet[]): (readonly unknown[])[] {
  const { values } = sheets.find(({ id }) => id === "checks")!;
  return values.filter(([number]) => typeof number === "number");
}

beforeAll(registerKim);

describe("no check calls an error what is none", () => {
  test.each(fewOf(["kreis-unna-2021-weiterleitung", "kreis-warendorf-2021-modul-2"], isFirst))(
    "%s",
    async (name) => {
      const { read, settle } = await writeBook(caseNamed(name));
      settle();
      const lines = linesOf(await read());
      expect(lines.filter((line) => line[VERDICT] === "✖ Fehler")).toEqual([]);
      expect(lines.filter((line) => line[DIFFERENCE] === "")).toEqual([]);
    },
  );
});
