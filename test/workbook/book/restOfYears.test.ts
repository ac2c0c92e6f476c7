import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { registerKim } from "../kimExcel";
import { writeBook } from "./bookExcel";
import { longOnly } from "../../support/runs";

jest.setTimeout(60_000);
beforeAll(registerKim);

/** Rests of 2021 and 2022, as in the cases. */
longOnly(
  test.each([
    ["mittelkreis-2021-bergkamen", "nothing is left of any year", ["0", "0", "0"]],
    [
      "kreis-unna-2021-weiterleitung",
      "what is left of 2021 does not fill 2022",
      ["Übertragung offen", "366666.66", "-440000"],
    ],
  ]),
)("%s: %s", async (id, _, expected) => {
  const { read, settle } = await writeBook(grantYearCases().find((each) => each.id === id)!.given);
  settle();
  const overview = (await read()).find((sheet) => sheet.id === "overview")!;
  const total = overview.values[6]!.indexOf("zusammen");
  const rest = overview.values.find(([first]) => first === "Rest")!;
  expect(rest.slice(total, total + 3).map(String)).toEqual(expected);
});
