import { share } from "./share";

/** The KIM functions by their ids, which every saved workbook holds: they never change. */
export const catalogue = {
  SHARE: share,
};
