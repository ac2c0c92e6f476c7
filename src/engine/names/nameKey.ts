/** Most names: nothing to fold but case. */
const PLAIN = /^(?:[\w.,()/&+ÄÖÜäöüß-]+(?: [\w.,()/&+ÄÖÜäöüß-]+)*)?$/;
/** Soft hyphen, zero-width characters, direction marks, variation selectors: nothing to see. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Any run of blanks: no-break, narrow, double, tab, line break; control characters count too. */
const BLANKS = /[\s\p{Cc}]+/gu;
const HYPHENS = /[\p{Dash_Punctuation}\u02d7\u2043\u2212]/gu;
/** Apostrophe, prime, single quotation mark, and the accents that are typed in their place. */
const MARKS =
  /[`\u00b4\u02b9\u02bb-\u02bd\u02c8\u02ca\u02cb\u0384\u1fbd\u1fbf\u1fef\u1ffd\u2018-\u201b\u2032\u2035]/gu;
/** The double forms of these; two single ones look the same. */
const DOUBLE_MARKS = /["\u02ba\u02dd\u02ee\u201c-\u201f\u2033\u2036]/gu;

/**
 * Makes names comparable: names that look the same have the same key. Compared after NFKC,
 * without case (ß is SS), with every run of blanks as one, trimmed, without what cannot be seen,
 * with hyphens, primes and apostrophes each alike. "" for a name of which nothing is to be seen.
 */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toUpperCase();
  // NFKC would take a spacing accent apart, and composes only what stands side by side.
  const seen = alikeMarks(name.replace(INVISIBLE, "")).normalize("NFKC");
  // Lower case first, since only then ẞ and ß both become SS. Neither depends on the computer's
  // language; both may leave letters uncomposed.
  const folded = seen.toLowerCase().toUpperCase().normalize("NFKC");
  return alikeMarks(folded).replace(HYPHENS, "-").replace(BLANKS, " ").trim();
}

const alikeMarks = (name: string): string => name.replace(DOUBLE_MARKS, "''").replace(MARKS, "'");
