import type { Programme } from "./programme";
import kim from "./programmes/kim.json";

/** The programme whose rates and limits the functions look up. */
export const KIM = kim as Programme;

/** Version of the rule data: the day up to which sources were looked for. */
export const RULES_VERSION: string = KIM.asOf;
