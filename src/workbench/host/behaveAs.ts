import { LateCalls } from "../spreadsheet/lateCalls";
import type { Model } from "../spreadsheet/library";
import { quietly } from "../spreadsheet/quietly";
import { Registration } from "../spreadsheet/registration";
import { setTraits, type Traits } from "../spreadsheet/traits";

/** What remains to be driven by whoever has opened the workbook. */
export interface Driven {
  /** If functions answer late. */
  readonly late: LateCalls | undefined;
  /** If the functions are not registered yet. */
  readonly registration: Registration | undefined;
}

/** Lets a workbook that was opened calculate as in an Excel with these traits. */
export function behaveAs(traits: Traits, model: Model): Driven {
  setTraits(model, traits);
  const registration = traits.functions === "unregistered" ? new Registration(model) : undefined;
  return quietly(() => {
    const late = traits.answers === "late" ? new LateCalls(model) : undefined;
    if (!late) model.dispatch("EVALUATE_CELLS");
    return { late, registration };
  });
}
