import { forwarding } from "../../../src/engine/funding/forwarding";
import { limitAmount } from "../../../src/engine/funding/limitAmount";
import { centsToCell, fromCell, nearestCell } from "../../../src/engine/number/cell";
import { limit } from "../../../src/engine/rules/limit";
import { KIM, RULES_VERSION } from "../../../src/engine/rules/kim";
import { KI_GRUNDFOERDERUNG, KOMM_AN_1 } from "../../../src/engine/rules/programmes";
import { rate } from "../../../src/engine/rules/rate";
import { source } from "../../../src/engine/rules/source";
import { refusalOf } from "../refusalOf";

const euros = (year: number, module: number, role?: string): number =>
  nearestCell(rate(year, module, role).value);

describe("published rates", () => {
  it.each([
    [2020, 1, "COORDINATION", 55_000],
    [2020, 1, "ASSISTANT", 45_000],
    [2021, 1, undefined, 55_000],
    [2021, 1, "ASSISTANT", 45_000],
    [2023, 1, undefined, 57_000],
    [2025, 1, "COORDINATION", 57_000],
    [2025, 1, "ASSISTANT", 45_000],
    [2021, 2, undefined, 55_000],
    [2022, 2, undefined, 55_000],
    [2023, 2, undefined, 57_000],
    [2020, 3, undefined, 50_000],
    [2021, 3, undefined, 50_000],
  ])("%i, module %i %s: %i euro per full post", (year, module, role, euro) => {
    expect(euros(year, module, role)).toBe(euro);
  });

  it.each([
    [2022, 1, undefined, 55_000],
    [2022, 1, "ASSISTANT", 45_000],
    [2023, 1, "ASSISTANT", 45_000],
    [2024, 1, undefined, 57_000],
    [2024, 1, "ASSISTANT", 45_000],
  ])("%i, module %i %s: only derived, %i euro", (year, module, role, euro) => {
    const refusal = refusalOf(() => rate(year, module, role));
    expect(refusal).toMatchObject({ kind: "unavailable", code: "onlyDerived", year });
    const { value, reason } = refusal as { value: ReturnType<typeof fromCell>; reason: string };
    expect(nearestCell(value)).toBe(euro);
    expect(reason).toMatch(/\.$/);
  });

  it.each([
    [2020, 2, [2021, 2022, 2023]],
    [2024, 2, [2021, 2022, 2023]],
    [2025, 2, [2021, 2022, 2023]],
    [2022, 3, [2020, 2021]],
    [2023, 3, [2020, 2021]],
    [2026, 1, [2020, 2021, 2023, 2025]],
    [2019, 1, [2020, 2021, 2023, 2025]],
  ])("%i, module %i: a gap that stays a gap", (year, module, knownYears) => {
    expect(refusalOf(() => rate(year, module))).toMatchObject({
      kind: "unavailable",
      code: "notPublished",
      parameter: "year",
      year,
      knownYears,
    });
  });

  it.each([
    ["Kreis Unna", 2021, 2, 8, 440_000],
    ["Kreis Warendorf", 2021, 2, 7, 385_000],
    ["Kreis Unna", 2023, 2, 18, 1_026_000],
    ["StädteRegion Aachen", 2023, 2, 12, 684_000],
    ["Kreis Warendorf", 2020, 3, 1.5, 75_000],
    ["Kreis Warendorf", 2021, 3, 2.25, 112_500],
    ["a body in the Kreis Unna", 2021, 3, 0.75, 37_500],
    ["Kreis Heinsberg", 2020, 3, 1, 50_000],
  ])("give the notice of %s %i, module %i", (_, year, module, posts, notice) => {
    expect(centsToCell(forwarding(fromCell(posts), rate(year, module).value))).toBe(notice);
  });

  it("are refused for an unknown module or role, naming those there are", () => {
    expect(refusalOf(() => rate(2021, 4))).toEqual({
      kind: "invalid",
      code: "unknownOption",
      parameter: "module",
      received: "4",
      allowed: ["1", "2", "3"],
    });
    expect(refusalOf(() => rate(2021, 1.5))).toMatchObject({ code: "unknownOption" });
    expect(refusalOf(() => rate(2021, 0))).toMatchObject({ code: "missing", parameter: "module" });
    expect(refusalOf(() => rate(2021, 1, "WORKPLACE"))).toMatchObject({
      kind: "invalid",
      code: "unknownOption",
      parameter: "role",
      allowed: ["COORDINATION", "ASSISTANT"],
    });
    expect(refusalOf(() => rate(2021, 2, "COORDINATION"))).toEqual({
      kind: "invalid",
      code: "moduleWithoutRoles",
      parameter: "role",
      module: 2,
    });
  });

  it.each([2021.5, -1, 44_501, NaN, Infinity])("are refused for %p, which is no year", (year) => {
    expect(refusalOf(() => rate(year, 2))).toEqual({
      kind: "invalid",
      code: "notAYear",
      parameter: "year",
      received: year,
    });
  });

  it("are refused without a year", () => {
    expect(refusalOf(() => rate(0, 2))).toMatchObject({ code: "missing", parameter: "year" });
  });
});

describe("published limits of module 1", () => {
  it.each([
    [2020, "WORKPLACE", 9700],
    [2021, "WORKPLACE", 9700],
    [2025, "WORKPLACE", 5700],
    [2021, "ADVICEDAY", 1012],
    [2021, "EXCHANGEDAY", 1012],
    [2021, "MEASURES", 10_000],
    [2021, "INTERFACE", 30_000],
  ])("%i %s: %i euro", (year, item, euro) => {
    expect(nearestCell(limit(year, item).value)).toBe(euro);
  });

  it("hold for six days of advice and three of exchange", () => {
    expect(
      ["ADVICEDAY", "EXCHANGEDAY"].map((item) => nearestCell(limit(2021, item).most!)),
    ).toEqual([6, 3]);
    expect(limit(2021, "MEASURES").most).toBeUndefined();
  });

  it("of 3.5 workplaces are 33,950 euro, of the half assistant 4,850", () => {
    const { value } = limit(2021, "WORKPLACE");
    expect(centsToCell(limitAmount(value, fromCell(3.5)))).toBe(33_950);
    expect(centsToCell(limitAmount(value, fromCell(0.5)))).toBe(4850);
  });

  it.each([
    [2022, "WORKPLACE", "onlyDerived"],
    [2022, "ADVICEDAY", "onlyDerived"],
    [2023, "MEASURES", "onlyDerived"],
    [2024, "WORKPLACE", "onlyDerived"],
    [2020, "ADVICEDAY", "notPublished"],
    [2020, "MEASURES", "notPublished"],
    [2023, "WORKPLACE", "notPublished"],
    [2025, "MEASURES", "notPublished"],
  ])("%i %s: %s", (year, item, code) => {
    expect(refusalOf(() => limit(year, item))).toMatchObject({ kind: "unavailable", code });
  });

  it("are refused for an unknown item, naming those there are", () => {
    expect(refusalOf(() => limit(2021, "RENT"))).toEqual({
      kind: "invalid",
      code: "unknownOption",
      parameter: "item",
      received: "RENT",
      allowed: ["WORKPLACE", "ADVICEDAY", "EXCHANGEDAY", "MEASURES", "INTERFACE"],
    });
  });
});

describe("citations", () => {
  it.each([
    [2023, 2, undefined, /^Stadt Kamen, Vorlage 056\/2023 \(Zuwendungsbescheid vom 15\.02\.2023\)/],
    [2023, 2, undefined, /: 57\.000 € pro VzÄ$/],
    [2021, 1, "ASSISTANT", /^Kreis Warendorf, Vorlage 231\/2020 .*: 22\.500 € je 0,5 Stelle$/],
    [2021, 1, "ADVICEDAY", /6 Beratertage, bis zu 1\.012 € pro Tag$/],
    [2023, 1, undefined, /^Kreis Coesfeld, Sitzungsvorlage SV-10-0898 \(Stand 2023\)/],
    [2025, 1, "WORKPLACE", /\(ohne Datum, nach der Richtlinie vom 12\.12\.2024\)/],
    [2020, 3, undefined, /Bescheid vom 09\.04\.2020/],
  ])("%i, module %i %s", (year, module, item, expected) => {
    expect(source(year, module, item).citation).toMatch(expected);
  });

  it("are missing where the figure is missing or only derived", () => {
    expect(refusalOf(() => source(2024, 2))).toMatchObject({ code: "notPublished" });
    expect(refusalOf(() => source(2022, 1, "WORKPLACE"))).toMatchObject({ code: "onlyDerived" });
  });

  it("are refused for what is no role and no limit of the module", () => {
    expect(refusalOf(() => source(2021, 1, "RENT"))).toMatchObject({
      kind: "invalid",
      code: "unknownOption",
      parameter: "item",
      allowed: [
        "COORDINATION",
        "ASSISTANT",
        "WORKPLACE",
        "ADVICEDAY",
        "EXCHANGEDAY",
        "MEASURES",
        "INTERFACE",
      ],
    });
    expect(refusalOf(() => source(2021, 3, "WORKPLACE"))).toMatchObject({
      code: "moduleWithoutRoles",
      parameter: "item",
    });
  });
});

describe("other programmes, by data alone", () => {
  it("KI-Grundförderung: 5 + 0.5 posts of a city are 307,500 euro, 6 + 0.5 of a Kreis 364,500", () => {
    const specialist = rate(2023, 1, "SPECIALIST", KI_GRUNDFOERDERUNG).value;
    const assistant = rate(2023, 1, "ASSISTANT", KI_GRUNDFOERDERUNG).value;
    const sums = [5, 6].map(
      (posts) =>
        centsToCell(forwarding(fromCell(posts), specialist)) +
        centsToCell(forwarding(fromCell(0.5), assistant)),
    );
    expect(sums).toEqual([307_500, 364_500]);
    expect(nearestCell(limit(2023, "INTERPRETERPOOL", KI_GRUNDFOERDERUNG).value)).toBe(50_000);
  });

  it("KOMM-AN part I: two posts reach the limit of 114,000 euro", () => {
    const perPost = rate(2023, 1, undefined, KOMM_AN_1).value;
    const most = centsToCell(limit(2023, "PERSONNEL", KOMM_AN_1).value);
    expect(centsToCell(forwarding(fromCell(2), perPost))).toBe(most);
    expect(source(2023, 1, undefined, KOMM_AN_1).citation).toMatch(/^Bezirksregierung Arnsberg/);
    expect(refusalOf(() => limit(2023, "MEASURES", KOMM_AN_1))).toMatchObject({
      code: "onlyDerived",
    });
  });
});

describe("the rule data", () => {
  it("has a day up to which sources were looked for as its version", () => {
    expect(RULES_VERSION).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect([KI_GRUNDFOERDERUNG.asOf, KOMM_AN_1.asOf]).toEqual([KIM.asOf, KIM.asOf]);
  });
});
