import { CLOSED_FIGURES } from "../../../engine/year/settlement/closed";
import { movedOf } from "../calculation/closingColumns";
import { REMAINDERS } from "../calculation/remainderColumns";
import { hasForecast } from "../calculation/forecastColumns";
import { quoted } from "../calculation/formulaParts";
import { hasItemProofs, openChoice } from "../calculation/itemProofColumns";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere, sum } from "./checkInput";
import { refundChecks } from "./refundChecks";
import { ofCount, ofMoney } from "./settlementLine";

/** Whether what is open was decided, proofs are there, and the settlement adds up (year.md 6). */
export function settlementChecks(input: CheckInput): Check[] {
  const { tables } = input.book;
  return [
    ...(tables.choices ? choiceChecks(input) : []),
    ...(tables.proofs
      ? [
          ...proofChecks(input),
          ...(tables.itemProofs ? itemChecks(input) : []),
          ...controlSums(input),
          ...budgetCheck(input),
          ...remainderChecks(input),
          ...refundChecks(input),
        ]
      : []),
    ...(tables.closings ? closingChecks(input) : []),
    ...(hasForecast(input.book) ? forecastChecks(input) : []),
  ];
}

/** An error where rows meet all conditions. */
const failingCount =
  ({ texts: { checks } }: CheckInput["book"]) =>
  (
    id: "choicesAnswered" | "pointsNamed" | "choicesTwice" | "itemProofsKnown" | "itemProofsPart",
    ...conditions: readonly string[]
  ): Check => ({
    ...ofCount(id, checks.sentences[id], "error"),
    actual: countWhere(...conditions),
    actions: { error: quoted(checks.actions[id]) },
  });

/** As `reportChoices` reads them. */
function choiceChecks({ book }: CheckInput): Check[] {
  const { sentences, actions } = book.texts.checks;
  const of = (field: string): string => columnRef(book, "choices", field);
  const isUsed = `${of("rule")}<>""`;
  const surcharge = `${of("rule")}=${quoted(book.words.surcharge)}`;
  const failing = failingCount(book);
  return [
    failing(
      "choicesAnswered",
      isUsed,
      `${of("rule")}<>${quoted(book.words.surcharge)}`,
      `${of("value")}=""`,
    ),
    failing("pointsNamed", surcharge, `${of("number")}=""`),
    failing("choicesTwice", isUsed, `COUNTIF(${of("rule")},${of("rule")})>1`),
    {
      ...ofCount("choicesSourced", sentences.choicesSourced, "hint"),
      actual: countWhere(isUsed, `${of("section")}=""`, `${of("document")}=""`),
      actions: { hint: quoted(actions.choicesSourced) },
    },
  ];
}

function proofChecks(input: CheckInput): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const posts = all(input, "provenPost");
  return [
    {
      ...ofCount("proofPosts", sentences.proofPosts, "error"),
      actual: sum(input, "unknownProof"),
      actions: { error: quoted(actions.proofPosts) },
    },
    {
      ...ofCount("postsUnproven", sentences.postsUnproven, "hint"),
      actual: countWhere(`${posts}<>""`, `${all(input, "checkedProofs")}=0`),
      actions: { hint: quoted(actions.postsUnproven) },
    },
    {
      ...ofCount("settlementOpen", sentences.settlementOpen, "error"),
      actual: `${openChoice(book, places, "checks")}+0`,
      actions: { error: quoted(actions.settlementOpen) },
    },
    {
      ...ofMoney("stuckProofs", sentences.stuckProofs),
      expected: "0",
      actual: sum(input, "stuck"),
      actions: { error: quoted(actions.stuckProofs) },
    },
  ];
}

/** As `checkItemProofs` reads them, whether items are proven, and K9 of them. */
function itemChecks(input: CheckInput): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const of = (field: string): string => columnRef(book, "itemProofs", field);
  const isUsed = `${of("status")}<>""`;
  const isSettled = hasItemProofs(book);
  const items = isSettled ? places.range("settledItem", "settledItem", "checks") : "";
  const failing = failingCount(book);
  return [
    failing(
      "itemProofsKnown",
      isUsed,
      ...(isSettled ? [`COUNTIF(${items},${of("item")}&"")=0`] : []),
    ),
    failing("itemProofsPart", `${of("nonEligible")}>${of("cost")}`),
    ...(isSettled
      ? [
          {
            ...ofCount("itemsUnproven", sentences.itemsUnproven, "hint"),
            actual: countWhere(`${items}<>""`, `${all(input, "itemChecked")}=0`),
            actions: { hint: quoted(actions.itemsUnproven) },
          },
          {
            ...ofMoney("itemsGranted", sentences.itemsGranted),
            expected: sum(input, "accepted"),
            actual: sum(input, "itemGranted"),
            proof: 1,
            actions: { error: quoted(actions.recalculate) },
          } as const,
        ]
      : []),
  ];
}

/** K17: what was planned as expense, and what came of it; items have costs of their own. */
function budgetCheck(input: CheckInput): Check[] {
  const { book, places } = input;
  if (!places.has("costBudget0") || book.tables.items) return [];
  const { checks, open } = book.texts;
  const last = `costBudget${book.years.length - 1}`;
  const expense = places.range("costBudget0", last, "checks");
  return [
    {
      ...ofMoney("budgetSettled", checks.sentences.budgetSettled),
      expected: `IF(COUNTIF(${expense},${quoted(open)})>0,${quoted(open)},SUM(${expense}))`,
      actual: `${sum(input, "acceptedOwn")}+${sum(input, "borne")}`,
      severity: "hint",
      actions: { hint: quoted(checks.actions.budgetSettled) },
      follows: ["settlementOpen"],
    },
  ];
}

/** K8 to K12 and K16. */
function controlSums(input: CheckInput): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  const of = (id: string): string => all(input, id);
  const recalculate = { error: quoted(actions.recalculate) };
  return [
    {
      ...ofMoney("ceilings", sentences.ceilings),
      expected: sum(input, "lineMoney"),
      actual: sum(input, "postCeiling"),
      actions: { error: quoted(actions.ceilings) },
    },
    {
      ...ofMoney("costSplit", sentences.costSplit),
      expected: sum(input, "ownCost"),
      actual: `${sum(input, "acceptedOwn")}+${sum(input, "borne")}-${sum(input, "ownNonEligible")}`,
      proof: 1,
      actions: recalculate,
      follows: ["settlementOpen"],
    },
    {
      ...ofMoney("nodes", sentences.nodes),
      expected: sum(input, "moneyPaid"),
      actual: `${sum(input, "acceptedChain")}+${sum(input, "repayment")}-${sum(input, "outstanding")}`,
      proof: 1,
      actions: recalculate,
      follows: ["settlementOpen"],
    },
    {
      ...ofCount("chainNodes", sentences.chainNodes, "error"),
      actual: countWhere(`ABS(${of("chainDifference")})>0.001`),
      actions: { error: quoted(actions.chainNodes) },
      follows: ["settlementOpen"],
    },
    {
      ...ofMoney("landSettled", sentences.landSettled),
      expected: `SUMPRODUCT(${of("isTop")},${of("moneyPaid")})`,
      actual: `${sum(input, "acceptedOwn")}-${sum(input, "stuck")}+${sum(input, "topBalance")}`,
      actions: { error: quoted(actions.chainNodes) },
      follows: ["settlementOpen"],
    },
    {
      ...ofCount("returnsMade", sentences.returnsMade, "hint"),
      actual: countWhere(`${of("moneyBack")}-${of("owedAtAll")}>0.001`),
      actions: { hint: quoted(actions.returnsMade) },
      follows: ["settlementOpen"],
    },
  ];
}

/** Whether it is known what becomes of unused money, and K14. */
function remainderChecks(input: CheckInput): Check[] {
  const { sentences, actions } = input.book.texts.checks;
  const one = (id: string): string => input.places.anchor(id, "checks");
  const inState = (state: (typeof REMAINDERS)[number]): string =>
    `1*(${one("remainderCode")}=${REMAINDERS.indexOf(state) + 1})`;
  return [
    {
      ...ofCount("carryOpen", sentences.carryOpen, "hint"),
      actual: inState("OPEN"),
      actions: { hint: quoted(actions.carryOpen) },
    },
    {
      ...ofCount("carryDocument", sentences.carryDocument, "error"),
      actual: inState("WITHOUT_DOCUMENT"),
      actions: { error: quoted(actions.carryDocument) },
    },
    {
      ...ofMoney("unusedSplit", sentences.unusedSplit),
      expected: one("unusedMoney"),
      actual: `${one("goesBack")}+${one("carriedOver")}`,
      proof: 1,
      actions: { error: quoted(actions.recalculate) },
      follows: ["carryOpen", "carryDocument"],
    },
  ];
}

/** Whether something can be expected at all. */
function forecastChecks(input: CheckInput): Check[] {
  const { sentences, actions } = input.book.texts.checks;
  return [
    {
      ...ofCount("costsPlanned", sentences.costsPlanned, "hint"),
      actual: sum(input, "costLacks"),
      actions: { hint: quoted(actions.costsPlanned) },
    },
  ];
}

/** Whether what was closed still holds. */
function closingChecks(input: CheckInput): Check[] {
  const { sentences, actions } = input.book.texts.checks;
  return [
    {
      ...ofCount("closedBodies", sentences.closedBodies, "error"),
      actual: sum(input, "closedUnknown"),
      actions: { error: quoted(actions.closedBodies) },
    },
    {
      ...ofCount("closedMoved", sentences.closedMoved, "error"),
      actual: countWhere(
        `${input.places.range(movedOf(CLOSED_FIGURES[0]), movedOf(CLOSED_FIGURES.at(-1)!), "checks")}<>0`,
      ),
      actions: { error: quoted(actions.closedMoved) },
      follows: ["settlementOpen"],
    },
  ];
}
