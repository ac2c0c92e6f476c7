import { type AddIn, STORE_TYPES } from "../model/addIn";
import type { Losses } from "./lost";
import type { PackageReader } from "./package";
import { child, childrenOf, type Node, plainText } from "./xml";

/** The add-in of a workbook, the first that brings functions; parts that are gone count as none. */
export function readWebExtension(file: PackageReader, losses: Losses): AddIn | undefined {
  const extensions = file
    .related("", "webextensiontaskpanes")
    .flatMap((panes) => file.related(panes, "webextension"))
    .flatMap((path) => file.optionalPart(path) ?? []);
  const read = extensions.map(addInOf);
  const addIn = read.find((each) => each && each.functions.length > 0);
  if (extensions.length > (addIn ? 1 : 0)) losses.note("otherAddIn");
  return addIn;
}

function addInOf(extension: Node): AddIn | undefined {
  const { id, version, store, storeType } = child(extension, "reference")?.attributes ?? {};
  const type = STORE_TYPES.find((each) => each.toLowerCase() === storeType?.toLowerCase());
  if (id === undefined || version === undefined || store === undefined || !type) return undefined;
  const lists = childrenOf(child(extension, "extLst"), "ext").map((each) =>
    child(each, "customFunctionIdList"),
  );
  return {
    ...{ id, version, store: plainText(store), storeType: type },
    instance: (extension.attributes.id ?? "").replace(/[{}]/g, "").toUpperCase(),
    functions: lists.flatMap((list) =>
      childrenOf(list, "customFunctionIds").map(({ text }) => text),
    ),
    settings: Object.fromEntries(
      childrenOf(child(extension, "properties"), "property").map(({ attributes }) => [
        plainText(attributes.name ?? ""),
        parsed(plainText(attributes.value ?? "")),
      ]),
    ),
  };
}

/** Other writers may keep plain texts. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
