import { fraction } from "../engine/number/fraction";

/** "Förderfähig sind nur Stellenanteile von mindestens 0,5 VZÄ" (Stadt Kamen, Vorlage 141/2021). */
export const HALF_POST = fraction(1n, 2n);

export const CENT = fraction(1n, 100n);
