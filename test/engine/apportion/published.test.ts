import { readdirSync, readFileSync } from "node:fs";
import type { ShareMethod } from "../../../src/engine/apportion/share";
import { splitter } from "./splitter";

/** A distribution that others have published; `parts` may name only those the source names. */
interface Published {
  readonly title: string;
  readonly source: string;
  readonly weights: Readonly<Record<string, number>>;
  /** Where the source prints it. */
  readonly sumOfWeights?: number;
  readonly results: readonly {
    readonly method: ShareMethod;
    readonly total: number;
    readonly parts: Readonly<Record<string, number>>;
  }[];
}

const FOLDER = "test/cases/published";
const read = (file: string): Published =>
  JSON.parse(readFileSync(`${FOLDER}/${file}`, "utf8")) as Published;
const published = readdirSync(FOLDER).map(read);
const sumOf = (values: Readonly<Record<string, number>>): number =>
  Object.values(values).reduce((sum, value) => sum + value, 0);

function partsOf({ weights }: Published, method: ShareMethod, total: number) {
  const parts = splitter({ total, weights: Object.values(weights), unit: 1, method });
  return Object.fromEntries(Object.keys(weights).map((name, row) => [name, parts[row]!]));
}

describe("the published figures fit together", () => {
  test.each(published)("$title", ({ source, weights, sumOfWeights, results }) => {
    expect(source).toMatch(/\S{4}/);
    if (sumOfWeights !== undefined) expect(sumOf(weights)).toBe(sumOfWeights);
    expect(results).not.toEqual([]);
    for (const { parts, total } of results)
      if (Object.keys(parts).length === Object.keys(weights).length)
        expect(sumOf(parts)).toBe(total);
  });
});

describe.each(published)("$title", (given) => {
  test.each(given.results)("$total by $method", ({ method, total, parts }) => {
    expect(partsOf(given, method, total)).toMatchObject(parts);
  });
});

describe("with a unit more in total", () => {
  const calavos = read("alabama-paradox-calavos.json");
  const losers = (method: ShareMethod): string[] => {
    const before = partsOf(calavos, method, 200);
    const after = partsOf(calavos, method, 201);
    return Object.keys(before).filter((state) => after[state]! < before[state]!);
  };

  test("HAMILTON takes a unit from Bama: known, and the price of the quota rule", () => {
    expect(losers("HAMILTON")).toEqual(["Bama"]);
  });

  test.each(["SAINTELAGUE", "DHONDT"] as const)("%s takes none from anyone", (method) => {
    expect(losers(method)).toEqual([]);
  });
});
