import type { LayoutInput } from "./input";
import type { Area, SheetOperation } from "./operation";
import type { RuleFor } from "./table";

/** What may be typed into an area; names only where the table they come from is on the sheet. */
export function validationOf(
  { ref, texts }: LayoutInput,
  rule: RuleFor | undefined,
  area: Area,
): SheetOperation[] {
  if (!rule) return [];
  if (rule.kind !== "namesIn")
    return [{ kind: "validation", area, rule, message: texts.validation[rule.kind] }];
  if (!ref.has(rule.table)) return [];
  const names = { kind: "names", of: ref.area(rule.table, "name") } as const;
  return [{ kind: "validation", area, rule: names, message: texts.validation.names }];
}
