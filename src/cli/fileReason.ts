import type { KimCommandTexts } from "../locales/kimCommandText";

/** Why the system did not read or write a file: in the user's language, or else as it says itself. */
export function fileReason(error: unknown, { fileReasons }: KimCommandTexts): string {
  const known: Readonly<Partial<Record<string, string>>> = fileReasons;
  const { code, message } = error as NodeJS.ErrnoException;
  return known[code ?? ""] ?? message;
}
