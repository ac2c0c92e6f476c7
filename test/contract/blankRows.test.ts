import { argumentsOf, contract, contractIds, type ContractFunction } from "./contract";
import { kimSpreadsheet } from "./kimSpreadsheet";

/** Ranges that have no cell for each row of the others: a count or weights, a rate or a table. */
const APART = ["parts", "baseRate"];

/** A call with three blank cells for each range and one for each single value. */
function blankCall(agreed: ContractFunction): string {
  const cells = argumentsOf(agreed).map(({ name, range }, i) => {
    const column = String.fromCharCode("A".charCodeAt(0) + i);
    return range && !APART.includes(name) ? `${column}1:${column}3` : `${column}1`;
  });
  return `=KIM.${agreed.id}(${cells.join(";")})`;
}

/** A blank name is no function. */
const withArguments = contract.filter(
  ({ id, ...agreed }) => id !== "STEPS" && argumentsOf({ id, ...agreed }).length > 0,
);

test("every function with arguments is covered", () => {
  expect([...withArguments.map(({ id }) => id), "STEPS", "VERSION"].sort()).toEqual(
    [...contractIds].sort(),
  );
});

/** An inserted row never breaks a column: where nothing is entered the result is 0 (or no text). */
test.each(withArguments)("$id gives as many rows of nothing", async (agreed) => {
  const evaluation = (await kimSpreadsheet("de")).evaluate(blankCall(agreed));
  const values = "values" in evaluation ? evaluation.values : [];
  expect(values).toHaveLength(3);
  const nothing = agreed.result.type === "string" ? "" : 0;
  expect(values.flat().filter((value) => value !== nothing)).toEqual([]);
});
