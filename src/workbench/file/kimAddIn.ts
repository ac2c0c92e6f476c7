import packageJson from "../../../package.json";
import { ADD_IN_ID, NAMESPACE, officeVersion } from "../../contract/addIn";
import { catalogue } from "../../functions/catalogue";
import { storedCustomName } from "../../xlsx/formula/storedFunctionName";
import type { AddIn, StoreType } from "../../xlsx/model/addIn";

/** Where an organisation's Excel finds the add-in; for a network share, its path too. */
export interface Store {
  readonly type: StoreType;
  readonly place?: string;
}

/** "KIM.SHARE" as the file names it; nothing for a function that is not KIM's. */
export function storedKimName(name: string): string | undefined {
  const [namespace, id, ...more] = name.split(".");
  if (namespace !== NAMESPACE || !id || more.length > 0) return undefined;
  return storedCustomName(NAMESPACE, id);
}

/** The add-in for a workbook, with all its functions and what it keeps in the workbook. */
export const kimAddIn = (
  { type, place }: Store,
  instance: string,
  settings: Readonly<Record<string, unknown>>,
): AddIn => ({
  id: ADD_IN_ID,
  version: officeVersion(packageJson.version),
  store: place ?? type,
  storeType: type,
  instance: instance.toUpperCase(),
  functions: Object.keys(catalogue).map((id) => storedCustomName(NAMESPACE, id)),
  settings,
});
