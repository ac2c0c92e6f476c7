const TEXT = /"(?:[^"]|"")*"/u.source;
/** A path, another workbook or an add-in's file before the function. */
const PATH = /(?:'[^']*'!|\[[^\]]*\]!?|[\p{L}\p{N}_.]+!)?/u.source;
const NAME = /(?:_xlfn\.)?(?:_xldudf_KIM_|\bKIM\.)([A-Z]+)(?=\()/u.source;
const CALL = new RegExp(`${TEXT}|@?${PATH}${NAME}`, "giu");

/** Whether a formula calls KIM in one of the ways in which programs store it. */
export const callsKim = (formula: string): boolean =>
  [...formula.matchAll(CALL)].some(([, id]) => id !== undefined);

/** With the names as Excel reads them, and without the sign that keeps a result from spilling. */
export const enteredAnew = (formula: string): string =>
  formula.replace(CALL, (part: string, id: string | undefined) =>
    id === undefined ? part : `KIM.${id.toUpperCase()}`,
  );
