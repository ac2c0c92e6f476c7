import type { Chart } from "../model/chart";
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "./namespaces";
import { element, type Xml } from "./xml";

/** English Metric Units in a point. */
const EMU = 12_700;
const emu = (points: number): number => Math.round(points * EMU);

/** Where the charts lie on their sheet (ECMA-376-1, 20.5.2.24); `ids` lead to them. */
export function drawingXml(charts: readonly Chart[], ids: readonly string[]): Xml {
  const anchors = charts.map(({ name, place }, index) =>
    element(
      "xdr:oneCellAnchor",
      {},
      element(
        "xdr:from",
        {},
        element("xdr:col", {}, String(place.column)),
        element("xdr:colOff", {}, String(emu(place.offset.x))),
        element("xdr:row", {}, String(place.row)),
        element("xdr:rowOff", {}, String(emu(place.offset.y))),
      ),
      element("xdr:ext", { cx: emu(place.width), cy: emu(place.height) }),
      frameXml(name, index + 2, ids[index]!),
      "<xdr:clientData/>",
    ),
  );
  return element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }, ...anchors);
}

const frameXml = (name: string, id: number, relationship: string): Xml =>
  element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      element("xdr:cNvPr", { id, name }),
      "<xdr:cNvGraphicFramePr/>",
    ),
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    element(
      "a:graphic",
      {},
      element(
        "a:graphicData",
        { uri: CHART },
        element("c:chart", {
          "xmlns:c": CHART,
          "xmlns:r": RELATIONSHIPS,
          "r:id": relationship,
        }),
      ),
    ),
  );
