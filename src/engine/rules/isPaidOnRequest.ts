import { knownModule } from "./knownModule";

/** Whether the money of a module comes on request; not for a module that the rule data do not know. */
export const isPaidOnRequest = (programme: string, module: number): boolean =>
  knownModule(programme, module)?.isPaidOnRequest === true;
