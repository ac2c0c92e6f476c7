import type { LayoutInput } from "../input";
import type { Cell } from "../operation";
import type { Column } from "../table";
import { keptCell } from "../keptCell";
import { methodCell } from "../sourceRows";
import { yearCell, yearsOf } from "../years";
import { masksOf } from "./masks";
import { NO_DAY } from "../noDay";
import type { ColumnOf } from "../columnIds";

type Years = "ownYear" | "chainYear" | "passedYear";
export type YearColumn = `${Years}${number}`;

/**
 * By budget year: what is for a body's own posts, what it receives, and what of that goes on to
 * others. The first is split by months, the second flows through the chain year by year.
 */
export function yearColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts } = input;
  const { ownYear, chainYear, passedYear } = texts.columns;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const columnsOf = (
    id: Years,
    label: string,
    spill: (index: number) => string,
  ): Column<ColumnOf<"bodies">>[] =>
    yearsOf(input).map((_, index) => ({
      id: `${id}${index}`,
      header: () => (id === OWN ? yearHeader(input, index) : { formula: yearCell(input, index) }),
      headerFormat: `"${label} "0`,
      ...(id === OWN && index === 0 ? { group: texts.groups.years } : {}),
      format: "money",
      spill: () => spill(index),
    }));
  return [
    ...columnsOf(OWN, ownYear, (index) => own(input, index)),
    ...columnsOf(
      "chainYear",
      chainYear,
      (index) => `KIM.CHAIN(${r("name")},${r("payer")},${r(`${OWN}${index}`)})`,
    ),
    ...columnsOf(
      "passedYear",
      passedYear,
      (index) => `ROUND(${r(`chainYear${index}`)}-${r(`${OWN}${index}`)},2)`,
    ),
  ];
}

const OWN = "ownYear";

function yearHeader(input: LayoutInput, index: number): Cell {
  if (index > 0) return { formula: `${yearCell(input, index - 1)}+1` };
  const { ref } = input;
  const daysOf = (table: "bodies" | "regions"): string => {
    const from = ref.range(table, "from");
    return `IF((${ref.range(table, "name")}<>"")*(${from}<>0),${from},${NO_DAY})`;
  };
  const days = [daysOf("bodies"), ...(ref.has("regions") ? [daysOf("regions")] : [])].join(",");
  return { formula: `IF(MIN(${days})=${NO_DAY},${ref.field("year")},YEAR(MIN(${days})))` };
}

/** KIM.BYYEAR begins with the first year of the contracts; before and after them all is 0. */
function own(input: LayoutInput, index: number): string {
  const { ref } = input;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const { isRecipient } = masksOf(input);
  const year = yearCell(input, index);
  const [from, to] = [keptCell(input, "forwarded", "from"), keptCell(input, "forwarded", "to")];
  const amounts = `IF(${isRecipient},0,${r("amount")})`;
  const split = `KIM.BYYEAR(${amounts},${r("from")},${r("to")},${methodCell(input)})`;
  const isOutside = `(${year}<YEAR(${from}))+(${year}>YEAR(${to}))`;
  const forwarded = `IF(${isOutside},0*${r("fte")},INDEX(${split},0,${year}-YEAR(${from})+1))`;
  return `${forwarded}+${isRecipient}*${keptCell(input, "recipient", `year${index}`)}`;
}
