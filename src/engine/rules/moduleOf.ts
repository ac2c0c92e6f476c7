import { invalid } from "../issue";
import { type Module, POST, type Programme } from "./programme";

/** The module of that number; refused, naming those there are, if there is none. */
export function moduleOf({ modules }: Programme, number: number): Module {
  const module = modules.find((candidate) => candidate.module === number);
  if (module) return module;
  if (number === 0) throw invalid({ code: "missing", parameter: "module" });
  const allowed = modules.map((known) => String(known.module));
  throw invalid({ code: "unknownOption", parameter: "module", received: String(number), allowed });
}

/** The item of a module's rate if no role is named: the first role, or POST. */
export const usualRateItem = ({ roles }: Module): string => roles[0] ?? POST;

/** Refuses an item that is none of the module's, naming those it has. */
export function checkItem(
  { module }: Module,
  parameter: string,
  received: string,
  allowed: readonly string[],
): void {
  if (allowed.includes(received)) return;
  if (allowed.length === 0) throw invalid({ code: "moduleWithoutRoles", parameter, module });
  throw invalid({ code: "unknownOption", parameter, received, allowed });
}
