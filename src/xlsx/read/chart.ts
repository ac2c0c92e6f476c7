import type { Chart, Place, Series } from "../model/chart";
import type { Colors } from "./colors";
import { child, childrenOf, isSet, type Node, plainText } from "./xml";

const LEGENDS = { t: "top", b: "bottom", l: "left", r: "right" } as const;
/** Of series that name none, in the order of the series. */
const SERIES_COLORS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** A chart over cells (ECMA-376-1, 21.2.2.29); nothing for kinds that the model does not have. */
export function readChart(
  space: Node,
  name: string,
  place: Place,
  colors: Colors,
): Chart | undefined {
  const chart = child(space, "chart");
  const groups = (child(chart, "plotArea")?.children ?? []).filter(({ name: kind }) =>
    kind.endsWith("Chart"),
  );
  const [group] = groups;
  const type = group && typeOf(group);
  if (!type || groups.length > 1) return undefined;
  const all = childrenOf(group, "ser");
  const series = all.map((node, index) => seriesOf(node, index, type, colors));
  if (series.includes(undefined) || series.length === 0) return undefined;
  const labels = reference(child(all[0], "cat"));
  const legend = child(chart, "legend");
  const position = valueOf(child(legend, "legendPos")) ?? "r";
  const shown = child(group, "dLbls") ?? child(all[0], "dLbls");
  return {
    ...{ name, type, place },
    stacked: valueOf(child(group, "grouping")) === "stacked",
    title: isSet(child(chart, "autoTitleDeleted"), "val") ? "" : titleOf(child(chart, "title")),
    legend: legend ? (LEGENDS[position as keyof typeof LEGENDS] ?? "right") : "none",
    showValues: isSet(child(shown, "showVal"), "val"),
    series: series.flatMap((each) => each ?? []),
    ...(labels === undefined ? {} : { labels }),
  };
}

const valueOf = (node: Node | undefined): string | undefined => node?.attributes.val;

function typeOf(group: Node): Chart["type"] | undefined {
  switch (group.name) {
    case "barChart":
      return valueOf(child(group, "barDir")) === "bar" ? "bar" : "column";
    case "lineChart":
      return "line";
    case "pieChart":
      return "pie";
    case "doughnutChart":
      return "doughnut";
    default:
      return undefined;
  }
}

function seriesOf(
  node: Node,
  index: number,
  type: Chart["type"],
  colors: Colors,
): Series | undefined {
  const values = reference(child(node, "val"));
  if (values === undefined) return undefined;
  const text = child(node, "tx", "v")?.text;
  const named = reference(child(node, "tx"));
  const shape = child(node, "spPr");
  const fill = child(type === "line" ? child(shape, "ln") : shape, "solidFill");
  return {
    ...(named !== undefined
      ? { name: { reference: named } }
      : text !== undefined
        ? { name: { text: plainText(text) } }
        : {}),
    values,
    color: colors.ofDrawing(fill) ?? SERIES_COLORS[index % SERIES_COLORS.length]!,
  };
}

/** The cells that hold names, categories or values. */
function reference(node: Node | undefined): string | undefined {
  const holder = child(node, "strRef") ?? child(node, "numRef");
  const formula = child(holder, "f")?.text;
  return formula === undefined ? undefined : plainText(formula);
}

const titleOf = (title: Node | undefined): string =>
  childrenOf(child(title, "tx", "rich"), "p")
    .map((line) =>
      childrenOf(line, "r")
        .map((run) => plainText(child(run, "t")?.text ?? ""))
        .join(""),
    )
    .join("\n");
