import {
  type CellAbove,
  distinct,
  headingIn,
  nameLabel,
} from "../../../src/taskpane/explanation/core/labels";

const typed = (value: unknown): CellAbove => ({ value, formula: value });
const calculated = (value: unknown): CellAbove => ({ value, formula: "=A1" });
const blank = typed("");

describe("the heading above cells", () => {
  test.each<[string, readonly CellAbove[], string]>([
    ["stands right above", [blank, typed("erhält")], "erhält"],
    [
      "has sums below it",
      [typed("Landesmittel"), calculated(5), calculated("offen")],
      "Landesmittel",
    ],
    ["is a year", [typed("Titel"), calculated(2021)], "2021"],
    ["is a year with sums below it", [calculated(2022), calculated(114000), calculated(0)], "2022"],
    ["is a text that is calculated", [blank, calculated("erhält 2021")], "erhält 2021"],
    ["is no amount", [calculated(2021.5)], ""],
    ["is not there", [blank, calculated(385000)], ""],
    ["of the first row is not there", [], ""],
  ])("%s", (_, above, expected) => {
    expect(headingIn(above)).toBe(expected);
  });
});

test("a name of a grant year is called without its year and module, others as they are", () => {
  expect(nameLabel("Abweichung_Begründung_2021_B2")).toBe("Abweichung Begründung");
  expect(nameLabel("Rate_2023_B1_V2")).toBe("Rate");
  expect(nameLabel("Meine_Summe")).toBe("Meine Summe");
});

test("labels stand once, whatever their capitals", () => {
  expect(distinct(["Vorgesehen", " vorgesehen", "", "Kamen "])).toEqual(["Vorgesehen", "Kamen"]);
});
