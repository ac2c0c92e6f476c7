import type { Draft } from "../../../src/taskpane/wizard/core/draft";
import { assess } from "../../../src/taskpane/wizard/core/assess";
import {
  type SharesChoice,
  sharesChoices,
  withSharesChosen,
} from "../../../src/taskpane/wizard/core/oldShares";
import { startFrom } from "../../../src/taskpane/wizard/core/startFrom";
import { findingSentence } from "../../../src/locales/findingText";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";

const unna2021 = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;

/** Kreis Unna in 2023 with a notice about so many posts; 2.5 of 18 belonged to the Mittelkreis. */
function rolledOver(posts: string, ofRegion?: string): Draft {
  const draft = startFrom(unna2021, 2023, "de");
  const notices = draft.notices.map((notice) => ({ ...notice, cells: { ...notice.cells, posts } }));
  const regions = draft.regions.map((region) =>
    region.cells.name === "Mittelkreis" && ofRegion
      ? { ...region, cells: { ...region.cells, posts: ofRegion } }
      : region,
  );
  return { ...draft, notices, regions };
}

const choicesOf = (draft: Draft): SharesChoice[] =>
  sharesChoices(draft, assess(draft).plan.grantYear);
const chosen = (draft: Draft, choice: SharesChoice): Draft =>
  withSharesChosen(draft, assess(draft).plan.grantYear, choice);
const sharesOf = (draft: Draft): unknown[] =>
  draft.bodies
    .filter(({ cells }) => ["Bergkamen", "Kamen", "Bönen"].includes(cells.name!))
    .map(({ cells }) => [cells.rawShare, cells.weight]);

test("shares of as many posts as before are not asked about, though the paper leaves a rest", () => {
  expect(choicesOf(rolledOver("18"))).toEqual([]);
  expect(choicesOf(rolledOver("18", "2,42"))).toEqual([]);
});

test.each<[SharesChoice, unknown[]]>([
  [
    "KEY",
    [
      [undefined, "1,19"],
      [undefined, "0,85"],
      [undefined, "0,38"],
    ],
  ],
  [
    "SCALE",
    [
      ["2,7045", undefined],
      ["1,9318", undefined],
      ["0,8636", undefined],
    ],
  ],
  [
    "CLEAR",
    [
      [undefined, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ],
  ],
])("shares of other posts: %s", (choice, shares) => {
  const draft = rolledOver("21", "5,5");
  expect(choicesOf(draft)).toContain(choice);
  const changed = chosen(draft, choice);
  expect(sharesOf(changed)).toEqual(shares);
  expect(choicesOf(changed)).toEqual([]);
});

test("with a key beside them, old shares cannot become one", () => {
  const draft = rolledOver("21", "5,5");
  const bodies = draft.bodies.map((body) => ({ ...body, cells: { ...body.cells, weight: "7" } }));
  expect(choicesOf({ ...draft, bodies })).toEqual(["SCALE", "CLEAR"]);
});

test("with nothing left to share, there is nothing to scale to", () => {
  const draft = rolledOver("21", "5,5");
  const bodies = draft.bodies.map((body) =>
    body.cells.name === "Bönen" ? { ...body, cells: { ...body.cells, agreed: "6" } } : body,
  );
  expect(choicesOf({ ...draft, bodies })).toEqual(["KEY", "CLEAR"]);
});

test("the reason is worded for a form, not for a formula", () => {
  const { findings } = assess(rolledOver("21", "5,5"));
  const finding = findings.find(({ code }) => code === "notDistributable")!;
  expect(findingSentence(finding, "de")).toContain(
    "Die Stellenanteile ergeben zusammen 2,42 VZÄ, zu verteilen sind 5,5 VZÄ.",
  );
});
