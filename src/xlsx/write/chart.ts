import type { Chart, Series } from "../model/chart";
import { CHART, DRAWING, RELATIONSHIPS } from "./namespaces";
import { element, escaped, rgb, type Xml } from "./xml";

const val = (name: string, value: string | number): Xml => element(`c:${name}`, { val: value });

/** The axes that a chart's values and categories belong to. */
const CATEGORIES = 1;
const VALUES = 2;

/** A chart over cells (ECMA-376-1, 21.2.2.29). */
export function chartXml(chart: Chart): Xml {
  const hasAxes = chart.type !== "pie" && chart.type !== "doughnut";
  const plot = element(
    "c:plotArea",
    {},
    "<c:layout/>",
    groupXml(chart),
    hasAxes ? axes(chart) : "",
  );
  return element(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    val("roundedCorners", 0),
    element(
      "c:chart",
      {},
      chart.title === "" ? "" : titleXml(chart.title),
      val("autoTitleDeleted", chart.title === "" ? 1 : 0),
      plot,
      chart.legend === "none"
        ? ""
        : element("c:legend", {}, val("legendPos", chart.legend.charAt(0)), val("overlay", 0)),
      val("plotVisOnly", 1),
      val("dispBlanksAs", "gap"),
    ),
  );
}

function groupXml(chart: Chart): Xml {
  const { type, stacked, series } = chart;
  const all = series.map((one, index) => seriesXml(chart, one, index));
  const labels = chart.showValues ? labelsXml() : "";
  const ids = [val("axId", CATEGORIES), val("axId", VALUES)];
  switch (type) {
    case "pie":
      return element(
        "c:pieChart",
        {},
        val("varyColors", 1),
        ...all,
        labels,
        val("firstSliceAng", 0),
      );
    case "doughnut":
      return element(
        "c:doughnutChart",
        {},
        ...[val("varyColors", 1), ...all, labels, val("firstSliceAng", 0), val("holeSize", 50)],
      );
    case "line":
      return element(
        "c:lineChart",
        {},
        ...[val("grouping", stacked ? "stacked" : "standard"), val("varyColors", 0)],
        ...[...all, labels, val("marker", 1), ...ids],
      );
    case "bar":
    case "column":
      return element(
        "c:barChart",
        {},
        ...[val("barDir", type === "bar" ? "bar" : "col")],
        ...[val("grouping", stacked ? "stacked" : "clustered"), val("varyColors", 0)],
        ...[...all, labels, val("gapWidth", 80), stacked ? val("overlap", 100) : "", ...ids],
      );
  }
}

/** Without a colour of its own a series is invisible in LibreOffice. */
function seriesXml({ type, labels }: Chart, { name, values, color }: Series, index: number): Xml {
  const fill = element("a:solidFill", {}, element("a:srgbClr", { val: rgb(color) }));
  const isLine = type === "line";
  const shape = isLine ? element("a:ln", { w: 28575 }, fill) : fill;
  const isBar = type === "column" || type === "bar";
  // The slices of a pie take the colours of the theme, one each.
  const isPie = type === "pie" || type === "doughnut";
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    nameXml(name),
    isPie ? "" : element("c:spPr", {}, shape),
    isBar ? val("invertIfNegative", 0) : "",
    isLine ? element("c:marker", {}, val("symbol", "none")) : "",
    isPie ? slices() : "",
    labels === undefined
      ? ""
      : element("c:cat", {}, element("c:strRef", {}, element("c:f", {}, escaped(labels)))),
    element("c:val", {}, element("c:numRef", {}, element("c:f", {}, escaped(values)))),
    isLine ? val("smooth", 0) : "",
  );
}

const PIE_COLORS = ["1F4E79", "C55A11", "548235", "7F6000", "7030A0", "2E75B6", "A5A5A5", "C00000"];
const slices = (): Xml =>
  PIE_COLORS.map((color, index) =>
    element(
      "c:dPt",
      {},
      val("idx", index),
      element("c:spPr", {}, element("a:solidFill", {}, element("a:srgbClr", { val: color }))),
    ),
  ).join("");

function nameXml(name: Series["name"]): Xml {
  if (!name) return "";
  return "text" in name
    ? element("c:tx", {}, element("c:v", {}, escaped(name.text)))
    : element("c:tx", {}, element("c:strRef", {}, element("c:f", {}, escaped(name.reference))));
}

const labelsXml = (): Xml =>
  element(
    "c:dLbls",
    {},
    ...[val("showLegendKey", 0), val("showVal", 1), val("showCatName", 0), val("showSerName", 0)],
    ...[val("showPercent", 0), val("showBubbleSize", 0)],
  );

function titleXml(title: string): Xml {
  const bold = { sz: 1200, b: 1 };
  const text = element("a:r", {}, element("a:rPr", bold), element("a:t", {}, escaped(title)));
  const paragraph = element("a:p", {}, element("a:pPr", {}, element("a:defRPr", bold)), text);
  const rich = element("c:rich", {}, "<a:bodyPr/>", paragraph);
  return element("c:title", {}, element("c:tx", {}, rich), val("overlay", 0));
}

function axes({ type }: Chart): Xml {
  const isHorizontal = type === "bar";
  const common = (
    id: number,
    order: string,
    place: string,
    lines: Xml,
    format: Xml,
    at: string,
  ) => [
    val("axId", id),
    element("c:scaling", {}, val("orientation", order)),
    ...[val("delete", 0), val("axPos", place), lines, format],
    ...[val("majorTickMark", "none"), val("minorTickMark", "none"), val("tickLblPos", at)],
  ];
  const general = element("c:numFmt", { formatCode: "General", sourceLinked: 1 });
  const whole = element("c:numFmt", { formatCode: "#,##0.##", sourceLinked: 0 });
  // The first category of a bar chart is the topmost.
  const order = isHorizontal ? "maxMin" : "minMax";
  return [
    element(
      "c:catAx",
      {},
      ...common(CATEGORIES, order, isHorizontal ? "l" : "b", "", general, "low"),
      ...[val("crossAx", VALUES), val("crosses", "autoZero")],
    ),
    element(
      "c:valAx",
      {},
      ...common(VALUES, "minMax", isHorizontal ? "b" : "l", "<c:majorGridlines/>", whole, "nextTo"),
      ...[val("crossAx", CATEGORIES), val("crosses", isHorizontal ? "max" : "autoZero")],
    ),
  ].join("");
}
