import type { FunctionsJson } from "../functionMetadata";

/** Put here when the package is made. */
declare const FUNCTION_METADATA: FunctionsJson;

/** Stands in the package for what is otherwise read from the sources of the functions. */
export const functionMetadata = async (): Promise<FunctionsJson> => FUNCTION_METADATA;
