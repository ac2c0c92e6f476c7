/** A sum of euro in cents, without what adding doubles leaves behind. */
export const cents = (euro: number): number => Math.round(euro * 100) / 100;
