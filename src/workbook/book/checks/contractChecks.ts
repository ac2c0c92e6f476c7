import { keyOf } from "../../../engine/grantYear/names";
import { yearColumns } from "../calculation/calculationColumns";
import { hasDays } from "../calculation/lineDays";
import { hasSlices } from "../calculation/sliceColumns";
import { quoted } from "../calculation/formulaParts";
import { columnRef, hasColumn } from "../tables/inputTable";
import type { Check, Message } from "./check";
import { all, type CheckInput, fact, sentence, sum, sumWhere } from "./checkInput";
import { cents } from "./grantChecks";
import { regionName } from "./regionName";
import { separateContracts } from "./separateContracts";

/** Whether contracts are what posts, rate and months make, and add up on every level. */
export function contractChecks(input: CheckInput): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const [name, contract] = [all(input, "name"), all(input, "contract")];
  return [
    ...recomputed(input),
    ...payers(input).map((index): Check => {
      const head = `INDEX(${columnRef(book, "bodies", "name")},${index + 1})`;
      return {
        ...money(`contract${index}`, sentence(sentences.contract, head)),
        expected: sumWhere(input, "received", `${name}=${head}`),
        actual: sumWhere(input, "kept", `${contract}=${head}`),
        actions: { error: quoted(actions.contract) },
      };
    }),
    ...(book.bodies.some(({ isRecipient }) => !isRecipient)
      ? [
          {
            ...money("chain", sentences.chain),
            expected: sumWhere(input, "kept", `${contract}<>""`),
            actual: sumWhere(input, "received", `${contract}=${name}`),
            actions: { error: quoted(actions.contract) },
          },
        ]
      : []),
    {
      ...money("years", sentences.years),
      expected: sum(input, "kept"),
      actual: `SUM(${places.range("year0", `year${yearColumns(book) - 1}`, "checks")})`,
      actions: { error: quoted(actions.recalculate) },
    },
    ...budget(input),
  ];
}

/** A budget year that came later has no column on the page of the budget. */
function budget(input: CheckInput): Check[] {
  const { book, places } = input;
  if (!places.has("budgetName")) return [];
  const { sentences, actions } = book.texts.checks;
  const last = book.years.length - 1;
  const inAll = (id: string): string =>
    `SUM(${places.range(`${id}Budget0`, `${id}Budget${last}`, "checks")})`;
  return [
    {
      ...money("budgetYears", sentences.budgetYears),
      expected: sum(input, "kept"),
      actual: `${inAll("income")}-${inAll("passed")}`,
      actions: { error: quoted(actions.budgetYears) },
    },
  ];
}

const money = (id: string, text: Check["sentence"]) =>
  ({
    id,
    section: "contracts",
    sentence: text,
    format: "balance",
    relation: "equal",
    severity: "error",
  }) as const;

/** Positions of the bodies that pass money on, the recipient aside. */
function payers({ book }: CheckInput): number[] {
  const paying = new Set(book.bodies.map(({ payer }) => keyOf(payer)));
  return book.bodies.flatMap(({ name, isRecipient, payer }, index) =>
    !isRecipient && payer !== undefined && paying.has(keyOf(name)) && isHead(book.bodies, payer)
      ? [index]
      : [],
  );
}

const isHead = (bodies: CheckInput["book"]["bodies"], payer: string): boolean =>
  bodies.some((body) => body.isRecipient && keyOf(body.name) === keyOf(payer));

/** Posts × rate × months ÷ 12, by Excel alone; where months are whole and the same for all. */
function recomputed(input: CheckInput): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  if (hasDays(book) || !hasWholeMonths(book.grantYear) || cutsMonth(book)) return [];
  const months = fact(input, "months");
  const of = (posts: string): string => `ROUND(${posts}*${fact(input, "rate")}*${months}/12,2)`;
  const known = (formula: string): string =>
    `IF(ISNUMBER(${months}),${formula},${quoted(book.texts.open)})`;
  const hint: Message = cents(actions.apart);
  const rounded = { hint, error: quoted(actions.recalculate) };
  const hasRates = hasColumn(book, "regions", "rate");
  const [rate, posts] = ["rate", "posts"].map((id) => hasRates && columnRef(book, "regions", id));
  const assistants = hasRates ? `+ROUND(SUMPRODUCT(${posts},${rate})*${months}/12,2)` : "";
  const items = book.tables.items ? `+${fact(input, "items")}` : "";
  return [
    ...book.regions.flatMap((region, index): Check[] => {
      // Of time slices the sum of all is recomputed.
      if (region.keeps || region.posts === undefined || hasSlices(book)) return [];
      const name = regionName(book, index);
      const isIn = `${all(input, "region")}=${name}`;
      return [
        {
          ...money(`region${index}`, sentence(sentences.regionMoney, name)),
          expected: known(of(`INDEX(${columnRef(book, "regions", "posts")},${index + 1})`)),
          actual: sumWhere(input, "kept", isIn),
          tolerance: separateContracts(input, isIn),
          actions: rounded,
        },
      ];
    }),
    {
      ...money("allMoney", sentences.allMoney),
      expected: hasSlices(book)
        ? slicedMoney(input)
        : known(`${of(fact(input, "posts"))}${assistants}${items}`),
      actual: sum(input, "kept"),
      tolerance: separateContracts(input),
      actions: rounded,
      follows: ["allPosts"],
    },
  ];
}

/** Whether any time slice begins within a month: only a rule knows how to count it. */
const cutsMonth = ({ amendments, grantYear: { start = "" } }: CheckInput["book"]): boolean =>
  amendments.some(
    ({ amendment: { effective = "" } }) => effective > start && !effective.endsWith("-01"),
  );

/** The same for each time slice; open where one of them is not of whole months. */
function slicedMoney(input: CheckInput): string {
  const money = all(input, "stackMoney");
  const open = quoted(input.book.texts.open);
  return `IF(COUNTIF(${money},${open})>0,${open},ROUND(SUM(${money}),2))`;
}

function hasWholeMonths({ start, end }: CheckInput["book"]["grantYear"]): boolean {
  if (!start?.endsWith("-01") || end === undefined) return false;
  const next = new Date(`${end}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
