import { knownModule } from "./knownModule";

/** What the Land calls a module; "" for one that the rule data do not know. */
export const moduleName = (programme: string, module: number): string =>
  knownModule(programme, module)?.name ?? "";
