import { grantedNotices } from "../../../engine/grantYear/grantedNotices";
import type { GrantYear } from "../../../engine/grantYear/grantYear";
import { hasContract } from "../../../engine/grantYear/parties";
import { quoted } from "../calculation/formulaParts";
import { grantedInYear, ifGranted } from "../calculation/noticeColumns";
import { hasSlices } from "../calculation/sliceColumns";
import type { Check, CheckCells } from "./check";
import { all, type CheckInput, fact, isWholeYear, sentence, sum } from "./checkInput";
import { grantProof } from "./grantProof";
import { separateContracts } from "./separateContracts";

/**
 * What was granted: by the rule, in each year, in the whole period, from when to when. Until a
 * notice is entered it is open by the rule and in each year.
 */
export function grantChecks(input: CheckInput): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const { noNotice } = actions;
  const [open, enterNotice] = [quoted(book.texts.open), quoted(actions.enterNotice)];
  const centsOf = cents(actions.cents);
  const years = book.years.map((_, index): Check => {
    const year = places.heading(`year${index}`, "checks");
    return {
      id: `year${index}`,
      section: "grant",
      sentence: sentence(sentences.yearPlanned, year),
      expected: ifGranted(book, grantedInYear(places, year, "checks")),
      actual: sum(input, `year${index}`),
      format: "balance",
      relation: "granted",
      ...grantProof(input, "amount"),
      severity: "error",
      tolerance: separateContracts(input),
      about: actions.rest,
      actions: {
        hint: ({ expected, difference, about }) =>
          `CHOOSE(1+(${difference}>0)+(${expected}=${open}),${centsOf({ difference })},${about},${enterNotice})`,
        error: quoted(actions.aboveGrant),
        unproven: ({ difference }) =>
          `${quoted(`${noNotice[0]} `)}&FIXED(-${difference},2)&${quoted(` ${noNotice[1]}`)}`,
      },
    };
  });
  const follows = years.map(({ id }) => id);
  const apart = hasSlices(book) ? actions.changesInYear : actions.partYear;
  const byRule: Check = {
    ...(hasContract(book.grantYear) ? contractByRule(input) : noticeByRule(input)),
    id: "byRule",
    section: "grant",
    format: "balance",
    relation: "equal",
    ...grantProof(input, "amount"),
    actions: {
      error: quoted(actions.compareNotice),
      hint: ({ actual }) => `IF(${actual}=${open},${enterNotice},${quoted(apart)})`,
    },
  };
  if (!hasAmount(book.grantYear)) return [byRule, ...years];
  return [
    byRule,
    ...years,
    {
      id: "inTotal",
      section: "grant",
      sentence: sentences.inTotal,
      expected: sum(input, "grantedAmount"),
      actual: sum(input, "kept"),
      format: "balance",
      relation: "atMost",
      ...grantProof(input, "amount"),
      severity: "error",
      tolerance: separateContracts(input),
      actions: { hint: centsOf, error: quoted(actions.aboveGrant) },
      follows,
    },
    {
      id: "noticeStart",
      section: "grant",
      sentence: sentences.noticeStart,
      expected: `MIN(${all(input, "noticeFrom")})`,
      actual: firstDay(input),
      format: "day",
      relation: "atLeast",
      ...grantProof(input, "start"),
      severity: "error",
      actions: { error: quoted(actions.days) },
    },
    {
      id: "noticeEnd",
      section: "grant",
      sentence: sentences.noticeEnd,
      expected: `MAX(${all(input, "noticeTo")})`,
      actual: lastDay(input),
      format: "day",
      relation: "atMost",
      ...grantProof(input, "end"),
      severity: "error",
      actions: { error: quoted(actions.days) },
      follows,
    },
  ];
}

/** Whether anything says how much is granted. */
export const hasAmount = (grantYear: GrantYear): boolean =>
  grantedNotices(grantYear).some(({ notice }) => notice.amount !== undefined);

type Figures = Pick<Check, "sentence" | "expected" | "actual" | "severity">;

function noticeByRule(input: CheckInput): Figures {
  const { book, places } = input;
  const items = book.tables.items ? `+${fact(input, "items")}` : "";
  return {
    sentence: sentence(book.texts.checks.sentences.byRule, fact(input, "year")),
    expected: `${fact(input, "yearly")}${items}`,
    actual: ifGranted(book, grantedInYear(places, fact(input, "year"), "checks")),
    // Posts and rate are those of its last day.
    severity: isWholeYear(input) && !hasSlices(book) ? "error" : "hint",
  };
}

/** A contract is for its own days: their months are counted where they are whole. */
function contractByRule(input: CheckInput): Figures {
  const { book, places } = input;
  const [agreed, posts] = [fact(input, "contractPosts"), fact(input, "posts")];
  const months = places.anchors("noticeMonths", "noticeMonths", "checks");
  const amount = `ROUND(IF(${agreed}="",${posts},${agreed})*${fact(input, "rate")}*${months}/12,2)`;
  return {
    sentence: book.texts.checks.sentences.byRule,
    expected: `IF(ISNUMBER(${months}),${amount},${quoted(book.texts.open)})`,
    actual: ifGranted(book, sum(input, "grantedAmount")),
    severity: "error",
  };
}

/** "Rundung je Vertrag und Jahr: 1 Cent": what roundings amount to, without a sign. */
export const cents =
  ([before = "", after = ""]: readonly string[]) =>
  ({ difference }: Pick<CheckCells, "difference">): string =>
    `${quoted(`${before} `)}&TEXT(100*${difference},"0;0")&${quoted(after)}`;

const firstDay = (input: CheckInput): string =>
  `MIN(${input.places.has("from") ? all(input, "from") : fact(input, "start")})`;

const lastDay = (input: CheckInput): string =>
  `MAX(${input.places.has("to") ? all(input, "to") : fact(input, "end")})`;
