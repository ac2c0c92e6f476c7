/** A year of four digits. */
export const readYear = (text: string | undefined): number | undefined =>
  /^\s*[12]\d{3}\s*$/.test(text ?? "") ? Number(text) : undefined;
