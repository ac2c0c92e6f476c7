import type { Module } from "./programme";
import { PROGRAMMES } from "./programmes";

/** A module of a programme; nothing if the rule data do not know it. */
export const knownModule = (programme: string, module: number): Module | undefined =>
  PROGRAMMES.find((each) => each.programme === programme)?.modules.find(
    (each) => each.module === module,
  );
