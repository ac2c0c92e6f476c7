import { PROGRAMMES } from "../../../engine/rules/programmes";
import type { Draft } from "./draft";

export interface DraftModule {
  readonly module: number;
  /** Items that are funded up to a limit. */
  readonly limits: readonly string[];
  /** Whether assistants have a rate of their own. */
  readonly hasAssistants: boolean;
}

/** What the rule data say about the chosen module; 0 if there is no such module. */
export function moduleOf({ head }: Pick<Draft, "head">): DraftModule {
  const programme = PROGRAMMES.find((known) => known.programme === head.programme);
  const module = programme?.modules.find((known) => String(known.module) === head.module);
  return {
    module: module?.module ?? 0,
    limits: module?.limits ?? [],
    hasAssistants: module?.roles.includes("ASSISTANT") ?? false,
  };
}
