import { FINDINGS, type FindingCode } from "../../../src/engine/grantYear/finding";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { factsOf, LIST_NAMES } from "../../../src/engine/grantYear/fields";
import { assess } from "../../../src/taskpane/wizard/core/assess";
import type { Draft } from "../../../src/taskpane/wizard/core/draft";
import { editDraft } from "../../../src/taskpane/wizard/core/editDraft";
import { fromGrantYear } from "../../../src/taskpane/wizard/core/fromGrantYear";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { type Problem, problems } from "../../../src/taskpane/wizard/core/problems";
import { findingGroups } from "../../../src/taskpane/findings/findingGroups";
import { askedIn, STEPS, type StepId } from "../../../src/taskpane/wizard/core/steps";
import { stepOf } from "../../../src/taskpane/wizard/core/stepOf";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";

const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;
const found = (draft: Draft, step?: StepId) =>
  problems(assess(draft).findings, "de", step && { step });
const textOf = ({ entry, field, sentence }: Problem) =>
  `${[entry, field].filter(Boolean).join(", ")}: ${sentence}`;
const texts = (draft: Draft, step?: StepId) => found(draft, step).map(textOf);
const cell = (draft: Draft, list: "bodies" | "notices", id: string, field: string, text: string) =>
  editDraft(draft, { kind: "cell", list, id, field, text });

test("one step asks for each field of the grant year itself", () => {
  const asked = STEPS.flatMap((step) => {
    const { plain = [], own = [] } = askedIn(step, "head");
    return [...plain, ...own];
  });
  expect(asked.sort()).toEqual(
    factsOf("head")
      .map(([field]) => field)
      .sort(),
  );
});

test("a cell that cannot be read is not said to be missing, too", () => {
  const draft = cell(fromGrantYear(unna, "de"), "notices", "#1", "date", "31.2.2021");
  const ofDate = found(draft, "notice").filter(({ where }) => where.field === "date");
  expect(ofDate.map(({ sentence }) => sentence)).toEqual([expect.stringContaining("31.2.2021")]);
});

test("an empty draft lacks the notice's figures and the recipient's name", () => {
  const draft = newDraft("de", 2021);
  expect(texts(draft, "notice")).toContain("Stellen: Die Zahl der Stellen fehlt.");
  expect(texts(draft, "bodies")).toEqual(["1. Beteiligte, Name: Der Name fehlt."]);
  expect(found(draft, "bodies")[0]!.isObstacle).toBe(true);
});

test("the notice is compared with posts × rate, in words", () => {
  const draft = cell(fromGrantYear(unna, "de"), "notices", "#1", "amount", "440.001");
  expect(texts(draft, "notice")).toEqual([
    "1. Bescheid, Betrag: Der Bescheid nennt 440.001 €; aus Stellen × Pauschale ergeben sich 440.000 €.",
  ]);
});

test("a waiver above the share belongs to the posts of its body", () => {
  const draft = cell(fromGrantYear(unna, "de"), "bodies", "#3", "waiver", "2");
  const [problem] = found(draft, "posts").filter(({ severity }) => severity === "error");
  expect(textOf(problem!)).toBe(
    "Bergkamen, Verzicht: Verzichtet wird auf 2 VZÄ; der Stellenanteil beträgt nur 1,19 VZÄ.",
  );
  expect(problem!.where).toMatchObject({ list: "bodies", index: 2, field: "waiver" });
});

test("a tie names the bodies and asks for the lot", () => {
  const bodies = ["A", "B", "C", "D"].map((name) => ({
    name,
    kind: "STADT" as const,
    payer: "Kreis",
    rawShare: 2,
    ...(name === "A" ? { waiver: 1 } : {}),
  }));
  const kreis = { name: "Kreis", kind: "KREIS" as const };
  const year: GrantYear = { ...unna, regions: [], bodies: [kreis, ...bodies] };
  expect(texts(fromGrantYear(year, "de"), "posts")).toContainEqual(
    expect.stringMatching(/^B, Los: Gleichstand zwischen B, C und D\./),
  );
});

test("what was typed but cannot be read stands before everything else", () => {
  const draft = cell(fromGrantYear(unna, "de"), "bodies", "#3", "costPerFte", "siebzigtausend");
  const [problem] = found(draft, "forwarding");
  expect(textOf(problem!)).toContain("Bergkamen, Personalkosten je VZÄ und Jahr: „siebzigtausend“");
  expect(problem!.isObstacle).toBe(true);
});

test("what many bodies lack is said once, with all of them", () => {
  const groups = findingGroups(found(fromGrantYear(unna, "de"), "forwarding"));
  const cost = groups.find(({ findings: [first] }) => first.where.field === "costPerFte");
  expect(cost!.text).toBe(
    "Personalkosten je VZÄ und Jahr: Ohne Personalkosten lässt sich kein Eigenanteil berechnen.",
  );
  expect(cost!.findings.map(({ entry }) => entry)).toEqual([
    "Teilregion Nord (Aufteilung offen)",
    "Bergkamen",
    "Kamen",
    "Bönen",
  ]);
});

test("every field has its step, and each step one", () => {
  const steps = new Set([
    ...factsOf("head").map(([field]) => stepOf({ code: "dateInvalid", where: { field } })),
    ...LIST_NAMES.flatMap((list) =>
      factsOf(list).map(([field]) => stepOf({ code: "dateInvalid", where: { list, field } })),
    ),
  ]);
  expect([...steps].sort()).toEqual(STEPS.filter((step) => step !== "review").sort());
  expect(factsOf("bodies").map(([field]) => field)).toContain("waiver");
});

test.each(["de", "en"] as const)("every finding of the papers has a sentence in %s", (language) => {
  for (const { given } of grantYearCases())
    for (const { sentence } of problems(assess(fromGrantYear(given, "de")).findings, language))
      expect(sentence).toMatch(/^\S.*[.“]$/s);
});

test("no sentence shows what it does not know", () => {
  for (const language of ["de", "en"] as const)
    for (const code of Object.keys(FINDINGS) as FindingCode[]) {
      const finding = {
        code,
        severity: FINDINGS[code].severity,
        where: { list: "bodies", index: 0, name: "Kamen", field: "end" },
        expected: "unit" in FINDINGS[code] && FINDINGS[code].unit === "day" ? "2021-01-01" : 1,
        received: "unit" in FINDINGS[code] && FINDINGS[code].unit === "day" ? "2021-01-02" : 2,
        names: ["A", "B"],
        issue: { code: "missing" },
      } as const;
      const [problem] = problems([finding], language);
      expect(textOf(problem!)).not.toMatch(/undefined|NaN|\[object|\(\)|: $/);
    }
});
