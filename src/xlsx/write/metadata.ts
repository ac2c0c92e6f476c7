import { MAIN } from "./namespaces";
import { element, type Xml } from "./xml";

const DYNAMIC_ARRAY = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** Says that metadata of that kind are copied, moved and cleared with their cells. */
const TYPE = Object.fromEntries(
  "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta"
    .split(" ")
    .map((name) => [name, 1]),
);

/** The one entry that every dynamic array refers to by cm="1" (MS-XLSX 2.3.4.3). */
export const metadataXml = (): Xml =>
  element(
    "metadata",
    { xmlns: MAIN, "xmlns:xda": DYNAMIC_ARRAY },
    element(
      "metadataTypes",
      { count: 1 },
      element("metadataType", { name: "XLDAPR", minSupportedVersion: 120000, ...TYPE }),
    ),
    element(
      "futureMetadata",
      { name: "XLDAPR", count: 1 },
      element(
        "bk",
        {},
        element(
          "extLst",
          {},
          element(
            "ext",
            { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" },
            element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
          ),
        ),
      ),
    ),
    element("cellMetadata", { count: 1 }, element("bk", {}, element("rc", { t: 1, v: 0 }))),
  );
