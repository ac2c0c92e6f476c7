const TYPED = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})\s*$/;

/**
 * A date typed the German way, "1.11.2021", as the library reads it in the German locale:
 * "1-11-2021". It knows no full stops between the parts. Nothing for what is no date.
 */
export function typedDate(content: string): string | undefined {
  const [, day, month, year] = TYPED.exec(content) ?? [];
  if (!day || !month || !year) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  // 31.02. would become 03.03.
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return exists ? [day, month, year].join("-") : undefined;
}
