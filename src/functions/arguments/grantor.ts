import { invalid } from "../../engine/issue";
import { isOmitted, isOnlyBlanks, type Range, singleCell } from "./range";
import { textsOf } from "./texts";

/** North Rhine-Westphalia, as the papers of all municipalities call it. */
const LAND = "Land";

/** What the grantor is called. */
export function grantorOf(grantor: Range): string {
  const cell = singleCell(grantor);
  if (isOmitted(grantor)) return LAND;
  if (isOnlyBlanks(cell)) throw invalid({ code: "onlyBlanks", parameter: grantor.parameter });
  return textsOf(grantor)[0]!.trim();
}
