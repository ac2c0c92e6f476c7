/**
 * A new sheet has so much, and as many rows as the others; it grows when something is beyond it.
 * Then all sheets grow and are calculated anew: the derivation of 54 bodies still has room.
 */
export const NEW_SHEET = { cols: 30, rows: 250 };
