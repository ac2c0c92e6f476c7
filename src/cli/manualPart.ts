/**
 * A manual with this content between its marks (`<!-- nginx -->` … `<!-- Ende -->`); the rest is
 * written by hand and stays. Throws if a mark is missing.
 */
export function withPart(manual: string, mark: string, content: string): string {
  const start = `<!-- ${mark} -->`;
  const from = manual.indexOf(start) + start.length;
  const to = manual.indexOf("<!-- Ende -->", from);
  if (from < start.length || to < 0) throw new Error(`The manual has no place for "${mark}"`);
  return `${manual.slice(0, from)}\n\n${content}\n\n${manual.slice(to)}`;
}
