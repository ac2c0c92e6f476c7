import { quoted } from "../calculation/formulaParts";
import { grantedInYear } from "../calculation/noticeColumns";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { hasAmount } from "./grantChecks";
import { all, type CheckInput, countWhere, fact, sentence, sum, sumWhere } from "./checkInput";

/** Columns that payments by day may fill: four years, both ways, several days each. */
const MOST_PAYMENTS = 40;

/** Whether all that is due is paid, and not before the money is there. */
export function paymentChecks(input: CheckInput): Check[] {
  const { book } = input;
  const { grantYear, texts } = book;
  if (grantYear.instalments.length === 0) return [];
  const { sentences, actions } = texts.checks;
  const of = (column: string): string => columnRef(book, "instalments", column);
  const [days, amounts] = [of("date"), of("amount")];
  const hasNotice = hasAmount(grantYear);
  const firstOfYear = `DATE(${fact(input, "year")},1,1)`;
  return [
    ...(hasNotice
      ? [
          {
            ...payment("landInstalments", sentences.landInstalments),
            expected: sum(input, "grantedAmount"),
            actual: `IF(COUNT(${amounts})=0,${quoted(texts.open)},SUM(${amounts}))`,
            actions: { error: quoted(actions.instalments), hint: quoted(actions.amounts) },
          },
        ]
      : []),
    ...byDay(input),
    ...(hasNotice ? aheadOfMoney(input) : []),
    {
      id: "oldDays",
      section: "payments",
      sentence: sentence(sentences.oldDays, fact(input, "year")),
      expected: "0",
      actual: countWhere(`${days}>0`, `${days}<${firstOfYear}`),
      format: "count",
      relation: "equal",
      severity: "error",
      actions: { error: quoted(actions.oldDays) },
    },
  ];
}

const payment = (id: string, text: Check["sentence"]) =>
  ({
    id,
    section: "payments",
    sentence: text,
    format: "balance",
    relation: "equal",
    severity: "error",
  }) as const;

/** What falls on the days of payment is what contracts and own shares are for all years. */
function byDay(input: CheckInput): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const last = book.years.length - 1;
  const due = (id: string): string => `SUM(${places.range(`${id}0`, `${id}${last}`, "checks")})`;
  return [
    {
      ...payment("byDay", sentences.byDay),
      expected: `${due("flow")}${places.has("keyYear0") ? `-${due("keyYear")}` : ""}`,
      actual: `SUM(${places.block("parts", MOST_PAYMENTS, "checks")})`,
      // Nothing but days that are missing can make a difference: they may still be agreed.
      severity: "hint",
      actions: { error: quoted(actions.byDay) },
    },
  ];
}

/** Per budget year: what the recipient passes on beyond what was granted for it. By day: the first. */
function aheadOfMoney(input: CheckInput): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const of = (column: string): string => columnRef(book, "paymentDays", column);
  const isHead = `${all(input, "contract")}=${all(input, "name")}`;
  const forwards = book.bodies.some(({ isRecipient }) => !isRecipient);
  if (!forwards) return [];
  const forwarding = `--(${of("kind")}=${quoted(book.texts.flows.FORWARDING)})`;
  const day = columnRef(book, "instalments", "date");
  return [
    ...book.years.map((_, index): Check => {
      const year = places.heading(`year${index}`, "checks");
      return {
        ...payment(`ahead${index}`, sentence(sentences.ahead, year)),
        expected: grantedInYear(places, year, "checks"),
        actual: sumWhere(input, `flow${index}`, isHead),
        relation: "atMost",
        actions: { error: quoted(actions.ahead) },
        follows: [`year${index}`],
      };
    }),
    {
      ...payment("firstDay", sentences.firstDay),
      expected: "0",
      actual: `SUMPRODUCT(${forwarding},--(${of("date")}>0),--(${of("date")}<MIN(${day})))`,
      format: "count",
      actions: { error: quoted(actions.firstDay) },
    },
  ];
}
