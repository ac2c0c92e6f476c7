/** A sum of euro in cents, without what adding doubles leaves behind; 0 has no sign. */
export const cents = (euro: number): number => Math.round(euro * 100) / 100 + 0;
