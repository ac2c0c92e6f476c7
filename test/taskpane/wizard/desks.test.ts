import { without } from "../../../src/engine/grantYear/entries";
import { assess } from "../../../src/taskpane/wizard/core/assess";
import type { Draft } from "../../../src/taskpane/wizard/core/draft";
import { type Edit, editDraft } from "../../../src/taskpane/wizard/core/editDraft";
import { fromGrantYear } from "../../../src/taskpane/wizard/core/fromGrantYear";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { problems } from "../../../src/taskpane/wizard/core/problems";
import { STEPS, stepsOf } from "../../../src/taskpane/wizard/core/steps";
import { toGrantYear } from "../../../src/taskpane/wizard/core/toGrantYear";
import { reduceWizard, startState } from "../../../src/taskpane/wizard/core/wizardState";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";

const caseOf = (id: string) => grantYearCases().find((each) => each.id === id)!;
const edited = (draft: Draft, ...edits: readonly Edit[]) => edits.reduce(editDraft, draft);
const desk = (text: string): Edit => ({ kind: "head", field: "desk", text });

const CONTRACT = [
  ["payer", "Bergkamen"],
  ["posts", "1"],
  ["amount", "64.166,67"],
  ["start", "01.11.2021"],
  ["end", "31.12.2022"],
  ["reference", "Stadt Kamen, Vorlage 141/2021"],
] as const;

const kamen = edited(
  newDraft("de", 2021),
  desk("LAST"),
  ...CONTRACT.map(([field, text]): Edit => ({ kind: "contract", field, text })),
  { kind: "head", field: "prorationMethod", text: "CALENDAR" },
  { kind: "head", field: "paperStep", text: "500" },
  { kind: "cell", list: "bodies", id: "#1", field: "name", text: "Kamen" },
);

test("Kamen types its contract and its name: nothing else is needed", () => {
  const { given, expected } = caseOf("kamen-2021-letzter-empfaenger");
  expect(toGrantYear(kamen).grantYear).toEqual(without(given, "sources", "stated"));
  const { plan, findings } = assess(kamen);
  expect(plan.rows[0]).toMatchObject(expected.rows["Kamen"]!);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each(["mittelkreis-2021-bergkamen", "kamen-2021-letzter-empfaenger"])(
  "%s is read into the wizard and comes out the same",
  (id) => {
    const { given } = caseOf(id);
    expect(toGrantYear(fromGrantYear(given, "de"))).toEqual({ grantYear: given, unreadable: [] });
  },
);

test("the last recipient has no page of posts; the others have all pages", () => {
  expect(stepsOf("LAST")).toEqual(["notice", "bodies", "forwarding", "review"]);
  expect(stepsOf("LEAD")).toEqual(STEPS);
  const walked = ["next", "next"].reduce(
    (state) => reduceWizard(state, { kind: "next" }),
    startState(kamen),
  );
  expect(walked.step).toBe("forwarding");
  expect(reduceWizard(walked, { kind: "back" }).step).toBe("bodies");
});

test("what is found about posts is shown where the last recipient can see it", () => {
  const alone = edited(kamen, { kind: "contract", field: "posts", text: "" });
  const found = problems(assess(alone).findings, "de", { desk: "LAST" });
  expect(new Set(found.map(({ step }) => step))).not.toContain("posts");
  expect(found.filter(({ where }) => where.list === "contract").map(({ step }) => step)).toContain(
    "notice",
  );
});

test("Bergkamen types the days on which it pays; without a budget year it is that of the day", () => {
  const { given } = caseOf("mittelkreis-2021-bergkamen");
  const { paymentDays } = given;
  const days = ["15.12.2021", "31.03.2022", "31.07.2022"].flatMap((text, i): Edit[] => [
    { kind: "add", list: "paymentDays" },
    { kind: "cell", list: "paymentDays", id: `#${i + 1}`, field: "date", text },
  ]);
  const draft = fromGrantYear(without(given, "paymentDays"), "de");
  expect(toGrantYear(draft).grantYear.paymentDays).toBeUndefined();
  expect(toGrantYear(edited(draft, ...days)).grantYear.paymentDays).toEqual(paymentDays);
  const third = { kind: "cell", list: "paymentDays", id: "#3", field: "date" } as const;
  const { findings } = assess(edited(draft, ...days, { ...third, text: "31.7.2023" }));
  const after = problems(findings, "de", { desk: "LEAD" }).filter(
    ({ where }) => where.list === "paymentDays",
  );
  expect(after.map(({ step }) => step)).toContain("forwarding");
});

test("the period is that of the contract, until another one is typed", () => {
  expect(kamen.head).toMatchObject({ start: "01.11.2021", end: "31.12.2022" });
  const later = edited(
    kamen,
    { kind: "head", field: "start", text: "01.12.2021" },
    { kind: "contract", field: "start", text: "01.10.2021" },
  );
  expect(later.head.start).toBe("01.12.2021");
});

test("who is paid by a contract is a town, by the Land a Kreis", () => {
  expect(kamen.bodies[0]!.cells.kind).toBe("STADT");
  expect(editDraft(kamen, desk("")).bodies[0]!.cells.kind).toBe("KREIS");
});

test("what was typed into the contract is not lost when the desk changes", () => {
  const back = edited(kamen, desk(""), desk("LAST"));
  expect(toGrantYear(edited(kamen, desk(""))).grantYear.contract).toBeUndefined();
  expect(back.contract).toEqual(kamen.contract);
});

test("posts of a KI that a contract states are kept", () => {
  const { given } = caseOf("mittelkreis-2021-bergkamen");
  const { grantYear } = toGrantYear(fromGrantYear({ ...given, kiPosts: 0.5 }, "de"));
  expect(grantYear.kiPosts).toBe(0.5);
});
