import type { AddIn } from "../model/addIn";
import { DRAWING, RELATIONSHIPS } from "./namespaces";
import type { Package } from "./package";
import { element, type Xml } from "./xml";

const MICROSOFT = "http://schemas.microsoft.com/office";
const PANES = `${MICROSOFT}/webextensions/taskpanes/2010/11`;
const EXTENSION = `${MICROSOFT}/webextensions/webextension/2010/11`;
const CONTENT = "application/vnd.ms-office";

/** Adds the add-in to the package (MS-OWEXML): its pane at the right, and what it brings. */
export function addWebExtension(file: Package, addIn: AddIn): void {
  const panes = "xl/webextensions/taskpanes.xml";
  const extension = "xl/webextensions/webextension1.xml";
  file.relate("", `${MICROSOFT}/2011/relationships/webextensiontaskpanes`, panes);
  const id = file.relate(panes, `${MICROSOFT}/2011/relationships/webextension`, extension);
  file.part(panes, `${CONTENT}.webextensiontaskpanes+xml`, panesXml(id));
  file.part(extension, `${CONTENT}.webextension+xml`, extensionXml(addIn));
}

const panesXml = (id: string): Xml =>
  element(
    "wetp:taskpanes",
    { "xmlns:wetp": PANES },
    element(
      "wetp:taskpane",
      { dockstate: "right", visibility: 0, width: 350, row: 0 },
      element("wetp:webextensionref", { "xmlns:r": RELATIONSHIPS, "r:id": id }),
    ),
  );

function extensionXml({
  id,
  version,
  store,
  storeType,
  instance,
  functions,
  settings,
}: AddIn): Xml {
  const properties = Object.entries(settings).map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) }),
  );
  const names = functions.map((name) => `<we:customFunctionIds>${name}</we:customFunctionIds>`);
  return element(
    "we:webextension",
    { "xmlns:we": EXTENSION, id: `{${instance}}` },
    element("we:reference", { id, version, store, storeType }),
    "<we:alternateReferences/>",
    element("we:properties", {}, ...properties),
    "<we:bindings/>",
    element("we:snapshot", { "xmlns:r": RELATIONSHIPS }),
    element(
      "we:extLst",
      {},
      extension(
        "{D87F86FE-615C-45B5-9D79-34F1136793EB}",
        element("we:containsCustomFunctions", { val: 1 }),
      ),
      extension(
        "{7C84B067-C214-45C3-A712-C9D94CD141B2}",
        element("we:customFunctionIdList", {}, ...names),
      ),
    ),
  );
}

const extension = (uri: string, content: Xml): Xml =>
  element("a:ext", { "xmlns:a": DRAWING, uri }, content);
