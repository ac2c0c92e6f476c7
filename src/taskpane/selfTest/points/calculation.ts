import type { Point } from "../bench";
import { differenceOf } from "../compare";

/** Does Excel calculate by itself? */
export const calculation: Point = async ({ context }) => {
  const { application } = context;
  application.load("calculationMode");
  await context.sync();
  const mode: string = application.calculationMode;
  return {
    // The other automatic one leaves out what-if tables, of which KIM has none.
    differences: mode.startsWith("Automatic")
      ? []
      : differenceOf("calculationMode", "Automatic", mode),
  };
};
