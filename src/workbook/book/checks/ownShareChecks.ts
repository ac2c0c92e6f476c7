import { yearColumns } from "../calculation/calculationColumns";
import { quoted } from "../calculation/formulaParts";
import type { Check } from "./check";
import { all, type CheckInput, countWhere, names, sentence, sumWhere } from "./checkInput";
import { regionName } from "./regionName";

/** Whether own shares add up to what was agreed, and whether costs are known. */
export function ownShareChecks(input: CheckInput): Check[] {
  const { book, places } = input;
  const { texts } = book;
  const { sentences, actions } = texts.checks;
  const [fte, cost] = [all(input, "fte"), all(input, "cost")];
  const open = quoted(texts.open);
  const sumOfKnown = (figures: string): string => `IF(COUNT(${figures})=0,${open},SUM(${figures}))`;
  const missing = `${quoted(`${actions.costMissing} `)}&${names(input, "costMissing", actions.bodies)}`;
  return [
    ...book.regions.flatMap((region, index) =>
      region.model === "REFINANCING" ? refinanced(input, index) : [],
    ),
    {
      ...share("ownYears", sentences.ownYears),
      expected: sumOfKnown(all(input, "ownTotal")),
      actual: sumOfKnown(places.range("ownYear0", `ownYear${yearColumns(book) - 1}`, "checks")),
      actions: { hint: quoted(actions.noOwnShares), error: quoted(actions.recalculate) },
    },
    {
      id: "costKnown",
      section: "ownShares",
      sentence: sentences.costKnown,
      expected: countWhere(`${fte}>0`),
      actual: countWhere(`${fte}>0`, `${cost}<>${open}`),
      format: "count",
      relation: "equal",
      severity: "hint",
      actions: { hint: missing, error: missing },
    },
  ];
}

const share = (id: string, text: Check["sentence"]) =>
  ({
    id,
    section: "ownShares",
    sentence: text,
    format: "balance",
    relation: "equal",
    severity: "error",
  }) as const;

/** What the bodies of a region bear is what its posts cost beyond the Land's money, or as agreed. */
function refinanced(input: CheckInput, index: number): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const name = regionName(book, index);
  const pool = `${all(input, "poolName")}=${name}`;
  const isIn = `${all(input, "region")}=${name}`;
  return [
    {
      ...share(`inYear${index}`, sentence(sentences.regionYear, name)),
      expected: sumWhere(input, "regionYearOwn", pool),
      actual: sumWhere(input, "byKeyOfYear", isIn),
      actions: { error: quoted(actions.ownShares) },
    },
    ...book.years.map((_, year): Check => {
      const heading = places.heading(`year${year}`, "checks");
      return {
        ...share(`inTerm${index}.${year}`, sentence(sentences.regionTerm, name, heading)),
        expected: sumWhere(input, `regionYear${year}`, pool),
        actual: sumWhere(input, `keyYear${year}`, isIn),
        actions: { error: quoted(actions.ownShares) },
      };
    }),
  ];
}
