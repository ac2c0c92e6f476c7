import fc from "fast-check";
import { closestName } from "../../../src/engine/names/closestName";

type Rule = (name: string, candidates: string[]) => string | undefined;

const TOWNS = ["Kreis Unna", "Bergkamen", "Kamen", "Bönen", "Stadt Lünen", "Selm", ""];

test.each([
  ["Bergkammen", "Bergkamen"],
  ["Bregkamen", "Bergkamen"],
  ["bonen", "Bönen"],
  ["Lünen", "Bönen"],
  ["Stadt Luenen", "Stadt Lünen"],
  ["Unna", "Kreis Unna"],
  ["Kreis Una", "Kreis Unna"],
  ["Gemeinde Selm", "Selm"],
])("%s is most similar to %s", (name, closest) => {
  expect(closestName(name, TOWNS)).toBe(closest);
});

test("of equally similar names the first; of none there is none", () => {
  expect(closestName("Xamen", ["Namen", "Kamen"])).toBe("Namen");
  expect(closestName("Kamen", [])).toBeUndefined();
  expect(closestName("Kamen", ["", " "])).toBeUndefined();
});

test("a swapped pair of letters is one mistake, two wrong letters are two", () => {
  expect(closestName("abcd", ["abxy", "abdc"])).toBe("abdc");
  expect(closestName("abcd", ["badc", "abcx"])).toBe("abcx");
});

test("a text of 32,767 characters beside 10,000 names is answered at once", () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `Gemeinde ${i} ${"x".repeat(200)}`);
  expect(closestName("Gemeinde 77 ".padEnd(32_767, "x"), names)).toBe(names[77]);
});

const words = fc.string({ unit: fc.constantFrom("a", "b", "c"), minLength: 1, maxLength: 6 });

/** Tries every way to turn one word into the other, without stopping early. */
function plainEdits(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const [x, y] = [a.slice(1), b.slice(1)];
  if (a[0] === b[0]) return plainEdits(x, y);
  const isSwap = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  const ways = [plainEdits(x, y), plainEdits(x, b), plainEdits(a, y)];
  if (isSwap) ways.push(plainEdits(a.slice(2), b.slice(2)));
  return 1 + Math.min(...ways);
}

const noneIsCloser = (rule: Rule): void => {
  fc.assert(
    fc.property(words, fc.array(words, { minLength: 1, maxLength: 5 }), (name, candidates) => {
      const differences = candidates.map(
        (candidate) => plainEdits(name, candidate) / Math.max(name.length, candidate.length),
      );
      return rule(name, candidates) === candidates[differences.indexOf(Math.min(...differences))];
    }),
  );
};

test("no other name is closer, and of equally close ones it is the first", () => {
  noneIsCloser(closestName);
});

const sameStart: Rule = (name, candidates) =>
  candidates.find((candidate) => candidate.startsWith(name[0]!)) ?? candidates[0];
const lastOfEqual: Rule = (name, candidates) => closestName(name, candidates.toReversed());

test.each<[string, Rule]>([
  ["same first letter", sameStart],
  ["last of equally close ones", lastOfEqual],
])("the mutant %s is found", (_, mutant) => {
  expect(() => {
    noneIsCloser(mutant);
  }).toThrow();
});
