import { outcomeOf } from "./outcome";
import { column } from "./tables";

test("shows of each group what its first row says, where every row says something", () => {
  const table = [
    [3, 0.1, "KI"],
    [1, 0.2, "Stadt"],
    [1, 0.5, ""],
    [2, "offen", "Stadt"],
  ];
  const groupRow = [
    ["", "", ""],
    ["Weiterleitung", "SUM", "BLANK"],
    ["Refinanzierung", "–", "SUM"],
    ["wird nicht gezeigt", "?", "?"],
  ];
  const names = column("Kreis", "Lünen", "Kamen", "Selm");
  const groups = column("", "Nord", "Mitte", "nord");
  const outcome = outcomeOf("OUTLINE", [names, groups, table, groupRow]);
  const lines = ("values" in outcome ? outcome.values : []) as unknown[][];
  expect(lines.filter(([name]) => name === "Nord" || name === "Mitte")).toEqual([
    ["Nord", 1, "Weiterleitung", "offen", ""],
    ["Mitte", 1, "Refinanzierung", "–", 0],
  ]);
});
