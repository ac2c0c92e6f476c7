import { KIM } from "./kim";
import type { Programme } from "./programme";
import kiGrundfoerderung from "./programmes/ki-grundfoerderung.json";
import kommAn1 from "./programmes/komm-an-1.json";

/** The others lie apart from `KIM`: the functions answer without them. */
export const KI_GRUNDFOERDERUNG = kiGrundfoerderung as Programme;
export const KOMM_AN_1 = kommAn1 as Programme;

/** The programmes whose rules are known; `checkProgramme` is run over them in the build. */
export const PROGRAMMES: readonly Programme[] = [KIM, KI_GRUNDFOERDERUNG, KOMM_AN_1];
