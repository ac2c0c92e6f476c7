import { argumentsOf, contract, contractIds, type ContractFunction } from "./contract";
import { kimSpreadsheet } from "./kimSpreadsheet";

/** Ranges with no cell for each row of the others: a total, weights and columns, a rate or a table. */
const APART = ["total", "parts", "columns", "baseRate"];

/** A call with three blank cells for each range and one for each single value. */
function blankCall(agreed: ContractFunction): string {
  const cells = argumentsOf(agreed).map(({ name, range }, i) => {
    const column = String.fromCharCode("A".charCodeAt(0) + i);
    return range && !APART.includes(name) ? `${column}1:${column}3` : `${column}1`;
  });
  return `=KIM.${agreed.id}(${cells.join(";")})`;
}

/** Their rows are not those of an argument, or (STEPS) a blank name is no function. */
const APART_FROM_ROWS = ["OUTLINE", "PAYMENTS", "STEPS"];

const inRows = contract.filter(
  (agreed) => argumentsOf(agreed).length > 0 && !APART_FROM_ROWS.includes(agreed.id),
);

test("every function with arguments is covered", () => {
  const covered = [...inRows.map(({ id }) => id), ...APART_FROM_ROWS, "VERSION"];
  expect(covered.sort()).toEqual([...contractIds].sort());
});

/** An inserted row never breaks a column: where nothing is entered the result is 0 (or no text). */
test.each(inRows)("$id gives as many rows of nothing", async (agreed) => {
  const evaluation = (await kimSpreadsheet("de")).evaluate(blankCall(agreed));
  const values = "values" in evaluation ? evaluation.values : [];
  expect(values).toHaveLength(3);
  const nothing = agreed.result.type === "string" ? "" : 0;
  expect(values.flat().filter((value) => value !== nothing)).toEqual([]);
});

test("a list of nothing is a row of nothing, and no payment is not available", async () => {
  const spreadsheet = await kimSpreadsheet("de");
  expect(spreadsheet.evaluate("=KIM.OUTLINE(A1:A3;B1:B3;C1:D3;E1:F1)")).toEqual({
    values: [["", 0, 0, 0]],
  });
  expect(spreadsheet.evaluate("=KIM.PAYMENTS(A1:A3;B1:B3;C1:D3;E1:F1;G1;H1:I3)")).toMatchObject({
    values: [[{ error: { code: "#N/A" } }]],
  });
});
