import { zonesOf } from "../model/address";
import type { Condition, ConditionalFormat, ConditionalLook } from "../model/conditionalFormat";
import { childrenOf, isSet, type Node, numberOf, plainText } from "./xml";
import { operatorOf } from "./validations";

/** Kinds that say the same by a formula beside them. */
const BY_FORMULA: ReadonlySet<string | undefined> = new Set([
  ...["expression", "containsText", "notContainsText", "beginsWith", "endsWith", "containsBlanks"],
  ...["notContainsBlanks", "containsErrors", "notContainsErrors", "timePeriod"],
]);

/** The conditional formats of a sheet, the first with the highest priority (18.3.1.10). */
export function readConditionalFormats(
  sheet: Node,
  looks: readonly ConditionalLook[],
): { formats: ConditionalFormat[]; hasMore: boolean } {
  const rules = childrenOf(sheet, "conditionalFormatting").flatMap((list) =>
    childrenOf(list, "cfRule").map((rule) => ({ rule, zones: zonesOf(list.attributes.sqref) })),
  );
  const read = rules.map(({ rule, zones }) => {
    const condition = conditionOf(rule);
    return condition && zones.length > 0
      ? {
          priority: numberOf(rule, "priority") ?? 0,
          format: {
            ...{ zones, condition, look: looks[numberOf(rule, "dxfId") ?? -1] ?? {} },
            ...(isSet(rule, "stopIfTrue") ? { stopIfTrue: true } : {}),
          },
        }
      : undefined;
  });
  const kept = read.flatMap((each) => each ?? []).sort((a, b) => a.priority - b.priority);
  return { formats: kept.map(({ format }) => format), hasMore: read.includes(undefined) };
}

function conditionOf(rule: Node): Condition | undefined {
  const { type, operator: word } = rule.attributes;
  const formulas = childrenOf(rule, "formula").map(({ text }) => plainText(text));
  const [formula] = formulas;
  if (formula === undefined) return undefined;
  if (BY_FORMULA.has(type)) return { kind: "formula", formula };
  const operator = type === "cellIs" ? operatorOf(word) : undefined;
  return operator && { kind: "value", operator, formulas };
}
