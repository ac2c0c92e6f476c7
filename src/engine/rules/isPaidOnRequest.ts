import { PROGRAMMES } from "./programmes";

/** Whether the money of a module comes on request; not for a module that the rule data do not know. */
export const isPaidOnRequest = (programme: string, module: number): boolean =>
  PROGRAMMES.find((each) => each.programme === programme)?.modules.find(
    (each) => each.module === module,
  )?.isPaidOnRequest === true;
