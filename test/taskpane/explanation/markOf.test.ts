import { fraction } from "../../../src/engine/number/fraction";
import type { Step } from "../../../src/engine/steps/step";
import { type Mark, markOf } from "../../../src/taskpane/explanation/core/markOf";

const [none, one, two] = [0n, 1n, 2n].map((value) => fraction(value));
const accepted = (cost: unknown, ceiling: unknown) => ({ kind: "accepted", cost, ceiling });
const ownShare = (cost: unknown, funding: unknown) => ({ kind: "ownShare", cost, funding });
const excess = (amount: unknown, less: unknown) => ({ kind: "excess", amount, less });
const fte = (share: unknown, given: unknown, reason: string) => ({
  ...{ kind: "fte", share, fte: given, reason },
});
const months = (isCapped: boolean) => ({
  kind: "filledMonth",
  parts: [{ isCapped: false }, { isCapped }],
});

test.each<[string, object, Mark | undefined]>([
  ["claims that are equal", { kind: "tie" }, "tie"],
  ["lots that were drawn", { kind: "drawn" }, "tie"],
  ["a share below the minimum", { kind: "eligibility", isEligible: false, share: one }, "cut"],
  ["no share at all", { kind: "eligibility", isEligible: false, share: none }, undefined],
  [
    "a share that is large enough",
    { kind: "eligibility", isEligible: true, share: one },
    undefined,
  ],
  ["FTE that a waiver took", fte(two, one, "waiver"), "cut"],
  ["a share that becomes nothing", fte(one, none, "closest"), "cut"],
  ["a share that is rounded", fte(one, two, "closest"), undefined],
  ["no FTE for no share", fte(none, none, "noShare"), undefined],
  ["a cost above the ceiling", accepted(two, one), "cap"],
  ["a cost at the ceiling", accepted(one, one), undefined],
  ["funding above the cost", ownShare(one, two), "cap"],
  ["funding that is the cost", ownShare(one, one), undefined],
  ["less than is to be taken away", excess(one, two), "cap"],
  ["exactly what is to be taken away", excess(one, one), undefined],
  ["a slice at the limit", { kind: "slice", isCapped: true }, "cap"],
  ["a slice below it", { kind: "slice", isCapped: false }, undefined],
  ["a month at the limit", months(true), "cap"],
  ["a month below it", months(false), undefined],
  ["a step that only calculates", { kind: "flow" }, undefined],
])("%s", (_, step, expected) => {
  expect(markOf(step as Step)).toBe(expected);
});
