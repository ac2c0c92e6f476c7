import { ANCHOR, LOCAL_NAME } from "./storedFunctionName";

const PARTS = new RegExp(
  [
    /"(?:[^"]|"")*"/u.source,
    `${ANCHOR.replace(".", "\\.")}\\(((?:'(?:[^']|'')*'!|[^\\s'!(),"]+!)?\\$?[A-Z]{1,3}\\$?\\d+)\\)`,
    /'(?:[^']|'')*'/u.source,
    /\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/u.source,
    /(?:_xlfn\.(?:_xlws\.)?|_xldudf_|_xlpm\.)[\p{L}\p{N}_.]+/u.source,
  ].join("|"),
  "giu",
);

const CUSTOM = "_xldudf_";

/**
 * A stored formula as users read it in English, with its equals sign: new functions without the
 * prefixes of the file format, custom ones with a dot after their namespace, A1# for a spill. Other
 * programs may have written the names of functions in small letters.
 */
export const englishFormula = (stored: string): string =>
  `=${stored.replace(PARTS, (part: string, spilled?: string) => {
    if (spilled !== undefined) return `${spilled}#`;
    const lower = part.toLowerCase();
    if (lower.startsWith(CUSTOM)) return part.slice(CUSTOM.length).replace("_", ".").toUpperCase();
    if (lower.startsWith(LOCAL_NAME)) return part.slice(LOCAL_NAME.length);
    return lower.startsWith("_xlfn.")
      ? part.replace(/^_xlfn\.(?:_xlws\.)?/i, "").toUpperCase()
      : part;
  })}`;
