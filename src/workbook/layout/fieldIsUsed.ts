import type { Body, GrantYear } from "../../engine/grantYear/grantYear";

/** Whether any body has something in that field; columns that nobody uses are left out. */
export const fieldIsUsed = ({ bodies }: GrantYear, field: keyof Body): boolean =>
  bodies.some((body) => body[field] !== undefined);
