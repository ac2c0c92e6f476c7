import type { Paper } from "../../../src/engine/grantYear/course";
import type { Amendment, GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { synopsis } from "../../../src/engine/year/documents/synopsis";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { amendmentEffect } from "../../../src/taskpane/tasks/core/amendmentEffect";
import {
  effectiveIn,
  NO_AMENDMENTS,
  readAmendments,
  type TypedAmendments,
  type TypedChange,
  valueNow,
} from "../../../src/taskpane/tasks/versions/core/newAmendments";
import { synopsisLines } from "../../../src/taskpane/tasks/versions/core/synopsisLines";
import { courseCases } from "../../workbook/courseCases";

const { given } = courseCases().find(({ id }) => id === "zweite-aenderung-2023")!;

const third: Paper = {
  ...{ id: "3. Änderung", kind: "AMENDMENT", from: "Kreis Unna", to: "Bergkamen" },
  ...{ date: "2023-06-15", effective: "2023-07-01" },
};
const undated: Paper = { id: "Entwurf", kind: "AMENDMENT" };
const papers = [...given.course!.documents!, third, undated];

const change = (field: TypedChange["field"], value: string, body = "", id = 0): TypedChange => ({
  id,
  field,
  body,
  value,
});

const more = change("agreed", "1,5", "Kamen");
const whole: TypedAmendments = {
  ...{ document: third.id, effective: "1.7.2023" },
  changes: [more, change("posts", "3", "", 1)],
};

const read = (typed: Partial<TypedAmendments>) =>
  readAmendments({ ...whole, ...typed }, papers, "de");

const common = { date: "2023-06-15", document: "3. Änderung" };

test.each<readonly [string, Partial<TypedAmendments>, readonly Amendment[]]>([
  [
    "each cell from the day on which it counts",
    {},
    [
      { ...common, effective: "2023-07-01", body: "Kamen", field: "agreed", value: 1.5 },
      { ...common, effective: "2023-07-01", field: "posts", value: 3 },
    ],
  ],
  [
    "for the whole period without a day",
    { effective: " ", changes: [more] },
    [{ ...common, body: "Kamen", field: "agreed", value: 1.5 }],
  ],
  [
    "a day of the grant year, of no body even if one was chosen before",
    { effective: "", changes: [change("end", "30.11.2023", "Kamen")] },
    [{ ...common, field: "end", value: "2023-11-30" }],
  ],
  ["nothing where nothing was typed", { changes: [] }, []],
])("a document changes %s", (_, typed, amendments) => {
  expect(read(typed)).toEqual({ unreadable: [], amendments });
});

test.each<readonly [string, Partial<TypedAmendments>, string, readonly number[]]>([
  ["no document is chosen", { document: "" }, "noDocument", []],
  ["the chosen document was removed", { document: "4. Änderung" }, "noDocument", []],
  ["it has no day", { document: undated.id }, "documentUndated", []],
  ["the day from which it counts is none", { effective: "Juli" }, "effectiveUnreadable", []],
  ["no cell is chosen", { changes: [more, change("", "1", "", 1)] }, "changeIncomplete", []],
  ["nobody is chosen", { changes: [change("agreed", "1,5")] }, "changeIncomplete", []],
  ["a value is missing", { changes: [change("rate", " ")] }, "changeIncomplete", []],
  [
    "a value is no number",
    { changes: [more, change("rate", "viel", "", 3)] },
    "valueUnreadable",
    [3],
  ],
  ["a value is no day", { changes: [change("end", "bald")] }, "valueUnreadable", [0]],
])("nothing is amended while %s", (_, typed, obstacle, unreadable) => {
  expect(read(typed)).toEqual({ amendments: [], obstacle, unreadable });
});

test("a document proposes the day from which it counts, a cell shows what it holds", () => {
  expect(["3. änderung", "1. Änderung", ""].map((id) => effectiveIn(id, papers, "de"))).toEqual([
    ...["01.07.2023", "", ""],
  ]);
  const now = (typed: TypedChange) => valueNow(given, typed, "de");
  expect([now(change("rate", "")), now(change("agreed", "", "Bönen"))]).toEqual(["57.000", "0,5"]);
  expect([change("agreed", ""), change("", ""), change("waiver", "", "Kamen")].map(now)).toEqual([
    ...["", "", ""],
  ]);
});

const effectOf = (grantYear: GrantYear, typed: Partial<TypedAmendments>) => {
  const course = { ...grantYear.course, documents: papers };
  const now = plan(grantYear);
  const { amendments } = read(typed);
  const { findings } = yearFigures(grantYear, now, course);
  const wanted = { ...grantYear, course, amendments: [...grantYear.amendments, ...amendments] };
  return amendmentEffect({ plan: now, findings }, wanted, amendments);
};

const inEuro = (amount: string) => `${amount} €`;

test("half a post more from July on: whose money moves, what follows and who has to follow", () => {
  const { synopsis: found, findings, yearFindings, isHeld } = effectOf(given, {})!;
  const moved = synopsisLines(found.rows, "de", inEuro).map(({ name, after, by }) => [
    name,
    after,
    by,
  ]);
  // 57,000 € a year: half a post over six months is 14,250 €.
  expect(moved).toEqual([
    ["Kamen: Vereinbarte Stellen", "1,5", undefined],
    ["Stellen", "3", undefined],
    ["Vertrag Land – Kreis Unna", "156.750 €", "+14.250,00 €"],
    ["Vertrag Kreis Unna – Bergkamen", "156.750 €", "+14.250,00 €"],
    ["Vertrag Bergkamen – Kamen", "71.250 €", "+14.250,00 €"],
  ]);
  expect([found.findings, findings, isHeld]).toEqual([[], [], true]);
  expect(yearFindings.map(({ code, name }) => [code, name])).toEqual([
    ["childContractOutdated", "Kamen"],
    ["childContractOutdated", "Bönen"],
    // No clause of the document is about amounts.
    ["clauseUnchangedButFigureMoved", "3. Änderung"],
  ]);
});

test("what is wrong only then is found, and what the sheets cannot calculate is known", () => {
  const { findings, isHeld } = effectOf(given, { changes: [more] })!;
  expect(findings.map(({ code }) => code)).toEqual(["fteDiffersFromPosts"]);
  expect(isHeld).toBe(true);
  const keyed = {
    ...given,
    bodies: given.bodies.map(({ agreed, ...body }) => ({
      ...{ ...body, weight: 1 },
      ...(body.name !== "Bönen" && agreed !== undefined && { agreed }),
    })),
  };
  expect(effectOf(keyed, {})!.isHeld).toBe(false);
  expect(effectOf(keyed, { effective: "" })!.isHeld).toBe(true);
  // Another amendment that they cannot calculate is none of this document's.
  const cost = {
    ...{ date: "2023-03-01", effective: "2023-04-01", body: "Kamen" },
    ...({ field: "costPerFte", value: 70_000 } as const),
  };
  const others = { ...given, amendments: [cost, ...given.amendments] };
  expect(effectOf(others, { changes: [more] })!.isHeld).toBe(true);
  expect(effectOf(given, NO_AMENDMENTS)).toBeUndefined();
});

test("the synopsis in words: what changed, whose contract moves, and from what that follows", () => {
  const lines = synopsisLines(synopsis(given, "2023-02-14").rows, "de", inEuro);
  expect(lines.map(({ name, before, after, by, from }) => [name, before, after, by, from])).toEqual(
    [
      ["Pauschale je VZÄ und Jahr", "55.000 €", "57.000 €", undefined, []],
      [
        "Bergkamen: Anschlussbescheid",
        "–",
        "Regelung zum Anschlussbescheid ergänzt",
        undefined,
        [],
      ],
      ["Bergkamen: Nachweisfrist", "Tag fehlt", "Tag fehlt", undefined, []],
      ["Bergkamen: Beträge", "55.000 € je VZÄ", "57.000 € je VZÄ", undefined, []],
      ["Vertrag Land – Kreis Unna", "137.500 €", "142.500 €", "+5.000,00 €", [1]],
      ["Vertrag Kreis Unna – Bergkamen", "137.500 €", "142.500 €", "+5.000,00 €", [5, 2, 3, 4]],
      ["Vertrag Bergkamen – Kamen", "55.000 €", "57.000 €", "+2.000,00 €", [6]],
      ["Vertrag Bergkamen – Bönen", "27.500 €", "28.500 €", "+1.000,00 €", [6]],
    ],
  );
  expect(lines.map(({ source }) => source).slice(0, 2)).toEqual([
    "Bescheid 2023 · 01.01.2023",
    "2. Änderung · § 7 (3) · 01.01.2023",
  ]);
});
