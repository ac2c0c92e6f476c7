import type { Point } from "../bench";
import { differenceOf } from "../compare";

/** Do headings stay in sight? */
export const freeze: Point = async ({ context, sheet }) => {
  sheet.freezePanes.freezeAt("A1:B3");
  const location = sheet.freezePanes.getLocationOrNullObject();
  location.load("address");
  await context.sync();
  const { address = "" } = location.isNullObject ? {} : location;
  return {
    differences: differenceOf("A1:B3", "A1:B3", address.slice(address.lastIndexOf("!") + 1)),
  };
};
