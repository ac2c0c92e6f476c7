import { PROGRAMMES } from "./programmes";

/** What the Land calls a module; "" for one that the rule data do not know. */
export function moduleName(programme: string, module: number): string {
  const known = PROGRAMMES.find((each) => each.programme === programme);
  return known?.modules.find((each) => each.module === module)?.name ?? "";
}
