import fc from "fast-check";
import { runs } from "../support/runs";
import { call, type Call, groupsProperties } from "./groupsProperties";
import { groupsMutants } from "./mutants/groups";
import { type FunctionId, outcomeOf } from "./outcome";
import { column } from "./tables";

type Cells = readonly unknown[];

type Property = keyof typeof groupsProperties;
type Mutant = keyof typeof groupsMutants;

const propertyOf = (id: Property, run: Call): fc.IProperty<unknown> => groupsProperties[id](run);

describe("each group alone is calculated as without groups", () => {
  test.each(Object.keys(groupsProperties) as Property[])("KIM.%s", (id) => {
    let answered = 0;
    const counted: Call = (...asked) => {
      const cells = call(...asked);
      if (typeof cells !== "string") answered++;
      return cells;
    };
    fc.assert(propertyOf(id, counted), { numRuns: runs(400, 2_000) });
    expect(answered).toBeGreaterThan(60);
  });
});

describe("a wrong way to calculate groups is found out", () => {
  const ofAll: Mutant[] = [
    "groupsMixedUp",
    "rowsWithoutGroupInTheFirst",
    "totalOfTheNeighbour",
    "totalInTheFirstColumnAfterTheName",
    "rowsWithoutGroupDropped",
    "cellsInTheOrderOfTheGroups",
    "oneGroupOfAll",
    "refusedGroupsGetNothing",
  ];
  const ofOwnShares: Mutant[] = ["fundingByItsPlaceInTheList", "surplusCoversOtherGroups"];
  const found: Readonly<Record<Property, readonly Mutant[]>> = {
    SHARE: ofAll,
    ROUNDFTE: ofAll,
    COFINANCE: [...ofAll, ...ofOwnShares],
  };
  const killed = (Object.keys(found) as Property[]).flatMap((id) =>
    found[id].map((mutant): [Property, Mutant] => [id, mutant]),
  );

  test.each(killed)("KIM.%s: %s", (id, mutant) => {
    const { failed } = fc.check(propertyOf(id, groupsMutants[mutant]), { numRuns: 2_000 });
    expect(failed).toBe(true);
  });
});

describe("groups in words", () => {
  const shares = column(3.08, 1.19, 0.85, 0.38);
  const regions = column("Nord", "Mitte", "Mitte", "Mitte");
  const message = (id: FunctionId, args: Cells): string => {
    const outcome = outcomeOf(id, args);
    return "message" in outcome ? outcome.message : JSON.stringify(outcome.values);
  };

  test.each<[string, FunctionId, Cells, RegExp]>([
    [
      "a single total beside groups",
      "SHARE",
      [100, column(1, 1), null, null, null, column("Nord", "Süd")],
      /^Gesamt: Ein einzelner Wert genügt neben Gruppen nicht/,
    ],
    [
      "a mistyped group",
      "ROUNDFTE",
      [
        [
          ["Nord", 3],
          ["Mite", 2.5],
        ],
        shares,
        ...Array<null>(5).fill(null),
        regions,
      ],
      /^Gruppen, Zeile 2: „Mitte“ steht nicht in der Liste „Gesamt“. Gemeint ist vielleicht „Mite“/,
    ],
    [
      "a total that is no multiple, naming its line",
      "ROUNDFTE",
      [
        [
          ["Nord", 3],
          ["Mitte", 2.4],
        ],
        shares,
        ...Array<null>(5).fill(null),
        regions,
      ],
      /^Gesamt, Gruppe „Mitte“, Zeile 2, Spalte 2: 2,4 ist kein Vielfaches von 0,5/,
    ],
    [
      "a tie, naming its rows",
      "ROUNDFTE",
      [
        [
          ["Nord", 3],
          ["Mitte", 2],
        ],
        column(3, 1, 1, 4),
        ...Array<null>(5).fill(null),
        regions,
        null,
        "SCHLÜSSEL",
      ],
      /^Losfolge, Gruppe „Mitte“: Zwischen den Zeilen 2, 3 und 4/,
    ],
    [
      "own shares without a key",
      "COFINANCE",
      [[["Nord", 3]], [["Nord", 1]], null, column("Nord", "Nord")],
      /^Schlüssel: Die Angabe fehlt/,
    ],
    [
      "a funding list without one of the groups",
      "COFINANCE",
      [
        [
          ["Nord", 3],
          ["Süd", 2],
        ],
        [["Nord", 1]],
        column(1, 1),
        column("Nord", "Süd"),
      ],
      /^Kosten, Zeile 2, Spalte 1: „Süd“ steht nicht in der Liste „Förderung“/,
    ],
    [
      "both signs in a contract",
      "FORWARD",
      [column(1, -1), 55_000, null, null, null, column("A", "a")],
      /^Vertrag, Zeile 2: Der Betrag hat ein anderes Vorzeichen als der erste des Vertrags „A“ \(Zeile 1\)/,
    ],
  ])("%s", (_, id, args, expected) => {
    expect(message(id, args)).toMatch(expected);
  });

  test("a blank column of groups or contracts is left out", () => {
    expect(call("SHARE", [100, column(1, 1), null, null, null, column("", null)])).toEqual([
      50, 50,
    ]);
    expect(call("FORWARD", [column(1, 1), 0.01, null, null, null, column("", 0)])).toEqual([
      0.01, 0.01,
    ]);
  });
});
