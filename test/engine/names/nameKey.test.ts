import fc from "fast-check";
import { nameKey } from "../../../src/engine/names/nameKey";

type Key = (name: string) => string;
type Property = (key: Key) => void;

const LETTERS = ["a", "Ä", "a\u0308", "ß", "ẞ", "ﬁ", "é", "İ", "ŉ", "σ", "ς", "7", "(", "."];
const BLANKS = [" ", "  ", "\u00a0", "\u202f", "\u2009", "\t", "\n", "\u3000"];
const INVISIBLE = ["", "\u00ad", "\u200b", "\u200d", "\u200e", "\u2066", "\ufeff", "\ufe0f"];
const HYPHENS = ["-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212", "\uff0d"];
const MARKS = ["'", "’", "‘", "´", "`", "′", "\u02bc", "\uff07"];

/** A name in two spellings that look the same. */
const pairs = fc
  .array(
    fc.oneof(
      fc.constantFrom(...LETTERS).map((letter) => [letter]),
      ...[BLANKS, INVISIBLE, HYPHENS, MARKS].map((alike) => fc.constant(alike)),
    ),
    { maxLength: 12 },
  )
  .chain((parts) => {
    const spelled = fc.tuple(...parts.map((alike) => fc.constantFrom(...alike)));
    return fc.tuple(spelled, spelled).map((both) => both.map((each) => each.join("")));
  });

const whatLooksTheSameIsTheSame: Property = (key) => {
  fc.assert(fc.property(pairs, ([a, b]) => key(a!) === key(b!)));
};

const caseDoesNotMatter: Property = (key) => {
  fc.assert(
    fc.property(pairs, ([name]) =>
      [name!.toUpperCase(), name!.toLowerCase()].every((other) => key(other) === key(name!)),
    ),
  );
};

const aKeyIsItsOwnKey: Property = (key) => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        pairs.map(([name]) => name!),
      ),
      (name) => key(key(name)) === key(name),
    ),
    { numRuns: 2000 },
  );
};

describe("names that look the same", () => {
  test.each([
    ["Stadt Bergkamen", "Stadt\u00a0Bergkamen", " stadt   BERGKAMEN\u202f"],
    ["Großenkneten", "GROẞENKNETEN", "Grossenkneten"],
    ["Bönen", "Bo\u0308nen", "BÖNEN", "Bö\u00adnen", "\u200eBönen\u200b"],
    ["d'Hondt", "d´Hondt", "D’Hondt", "d`Hondt", "d′Hondt"],
    ["Nord-Süd", "Nord–Süd", "Nord\u2011Süd", "Nord−Süd"],
    ['Träger "Haus"', "Träger „Haus“", "Träger ″Haus″"],
  ])("%s", (...spellings) => {
    expect(new Set(spellings.map(nameKey)).size).toBe(1);
  });

  test("others stay apart", () => {
    const others = ["Kamen", "Kämen", "Ka men", "Ka-men", "Ka'men", "Kamen 1", "Kamen (1)"];
    expect(new Set(others.map(nameKey)).size).toBe(others.length);
  });

  test.each([" Kamen", "Kamen ", " Kamen ", "  Kamen"])("%j is Kamen", (name) => {
    expect(nameKey(name)).toBe(nameKey("Kamen"));
  });

  test.each(["", " ", "\u00a0\t", "\u200b", "\u00ad \u200e"])("%j is no name", (blank) => {
    expect(nameKey(blank)).toBe("");
  });

  test("one key for all spellings", () => {
    whatLooksTheSameIsTheSame(nameKey);
  });
  test("one key for capital and small letters", () => {
    caseDoesNotMatter(nameKey);
  });
  test("a key that is its own key", () => {
    aKeyIsItsOwnKey(nameKey);
  });
});

const trimmed: Key = (name) => name.trim().normalize().toLowerCase().toUpperCase();
const capitalsOnly: Key = (name) => (/[a-z]/.test(name) ? nameKey(name) : name);
const oneBlankLess: Key = (name) => nameKey(name).replace(" ", "");

test.each<[string, Key, Property]>([
  ["case and outer blanks only", trimmed, whatLooksTheSameIsTheSame],
  ["capital letters kept as they are", capitalsOnly, caseDoesNotMatter],
  ["one blank lost", oneBlankLess, aKeyIsItsOwnKey],
])("the mutant with %s is found", (_, mutant, property) => {
  expect(() => {
    property(mutant);
  }).toThrow();
});
