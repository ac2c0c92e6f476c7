import type { Course } from "../../src/engine/grantYear/course";
import { without } from "../../src/engine/grantYear/entries";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import type { MonthsMethod } from "../../src/engine/period/months";
import { notOnSheets } from "../../src/workbook/book/notOnSheets";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { atDesk, wholeYear } from "../engine/year/wholeYears";
import { longOnly } from "../support/runs";
import { cellsOf, insert, openWorkbook, registerKim } from "./kimExcel";
import { planned, shown, type } from "./settlementPage";

jest.setTimeout(120_000);
beforeAll(registerKim);

/** The year with what the sheets have a place for; they calculate all its amendments. */
function onSheets(given: GrantYear): GrantYear {
  expect(notOnSheets(given).filter((path) => !path.startsWith("course."))).toEqual([]);
  const lists = notOnSheets(given).map((path) => path.replace("course.", "") as keyof Course);
  return { ...given, course: without(given.course!, ...lists) };
}

/** Who pays a desk stands in its contract: in the ledger it is the one that has no name there. */
function asRead({ contract, course, ...given }: GrantYear): GrantYear {
  if (!contract) return { ...given, ...(course && { course }) };
  const payments = course!.payments!.map((payment) => {
    const unnamed = (["from", "to"] as const).filter((end) => payment[end] === contract.payer);
    return without(payment, ...unnamed);
  });
  return { ...given, contract, course: { ...course, payments } };
}

/** Writes a year, reads it back and answers what its page of the settlement shows. */
async function settledOn(given: GrantYear) {
  openWorkbook();
  await insert(given);
  const [read] = await readGrantYears();
  expect([read!.findings, read!.grantYear]).toEqual([[], asRead(given)]);
  return shown(`Abrechnung ${given.year} B${given.module}`);
}

const [ACCEPTED, REPAYMENT] = [3, 5];

interface Settled {
  readonly accepted: number;
  readonly repayment: number;
}

interface Warendorf {
  readonly ceilings: readonly number[];
  readonly STAFFED: Settled;
  readonly CONTRACT: Settled;
}

const warendorf = wholeYear<Readonly<Record<MonthsMethod, Warendorf>>>("warendorf-2020-modul-3");

longOnly(test.each(["CALENDAR", "FULL", "STARTED", "DAYS"] as const))(
  `${warendorf.title}, on the sheets: %s`,
  async (prorationMethod) => {
    const basis = { rule: "entitlementBasis", value: "STAFFED", section: "offen" } as const;
    const scope = { rule: "ceilingScope", value: "POST", section: "offen" } as const;
    const course = { ...warendorf.given.course!, choices: [basis, scope] };
    const page = await settledOn({ ...warendorf.given, prorationMethod, course });
    const { ceilings, STAFFED, CONTRACT } = warendorf.expected[prorationMethod];
    const settled = ([root]: (typeof page)[string][]) => ({
      ...{ accepted: root![ACCEPTED], repayment: root![REPAYMENT] },
    });
    expect(settled(Object.values(page))).toEqual(STAFFED);
    const { values } = await cellsOf("Besetzung 2020 B3");
    const all = values.flat();
    expect(ceilings.filter((ceiling) => !all.includes(ceiling))).toEqual([]);
    await type("Festlegungen 2020 B3", "B5", "Vertrag");
    const byContract = await shown("Abrechnung 2020 B3");
    expect(settled(Object.values(byContract))).toEqual(CONTRACT);
  },
);

const mittelkreis = wholeYear<unknown>("mittelkreis-2023");
const ALL = ["Kreis Unna", "Bergkamen", "Kamen", "Bönen"];

longOnly(
  test.each([
    ["the Kreis", mittelkreis.given],
    ["Bergkamen", atDesk(mittelkreis.given, "LEAD", ALL.slice(1), 2.5)],
  ] as const),
)(`${mittelkreis.title}, on the sheets of %s`, async (_, whole) => {
  const given = onSheets(whole);
  expect(await settledOn(given)).toEqual(planned(given));
});
