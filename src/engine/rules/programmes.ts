import type { Programme } from "./programme";
import kiGrundfoerderung from "./programmes/ki-grundfoerderung.json";
import kim from "./programmes/kim.json";
import kommAn1 from "./programmes/komm-an-1.json";

/** The programmes whose rules are known; `checkProgramme` is run over them in the build. */
export const KIM = kim as Programme;
export const KI_GRUNDFOERDERUNG = kiGrundfoerderung as Programme;
export const KOMM_AN_1 = kommAn1 as Programme;

export const PROGRAMMES: readonly Programme[] = [KIM, KI_GRUNDFOERDERUNG, KOMM_AN_1];

/** Version of the rule data: the day up to which sources were looked for. */
export const RULES_VERSION: string = KIM.asOf;
