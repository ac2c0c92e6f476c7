import { contractIds } from "./contract";
import { kimSpreadsheet } from "./kimSpreadsheet";

/** An inserted row never breaks a column: where nothing is entered the result is 0 (or no text). */
const CALLS: Readonly<Record<string, string>> = {
  SHARE: "=KIM.SHARE(A1;B1:B3;C1;D1;E1:E3)",
  ELIGIBLE: "=KIM.ELIGIBLE(A1:A3;B1)",
  ROUNDFTE: "=KIM.ROUNDFTE(A1;B1:B3;C1;D1;E1:E3;F1:F3;G1:G3)",
  MONTHS: "=KIM.MONTHS(A1:A3;B1:B3;C1)",
  FORWARD: "=KIM.FORWARD(A1:A3;B1:B3;C1:C3;D1:D3;E1)",
  BYYEAR: "=KIM.BYYEAR(A1:A3;B1:B3;C1:C3;D1)",
  CHAIN: "=KIM.CHAIN(A1:A3;B1:B3;C1:C3)",
  INSTALMENTS: "=KIM.INSTALMENTS(A1:A3;B1)",
  COFINANCE: "=KIM.COFINANCE(A1:A3;B1:B3;C1:C3)",
  SETTLE: "=KIM.SETTLE(A1:A3;B1:B3;C1:C3)",
  INTEREST: "=KIM.INTEREST(A1:A3;B1:B3;C1:C3;D1;E1)",
  FTERATE: "=KIM.FTERATE(A1:A3;B1:B3;C1:C3)",
  LIMIT: "=KIM.LIMIT(A1:A3;B1:B3;C1:C3)",
  SOURCE: "=KIM.SOURCE(A1:A3;B1:B3;C1:C3)",
};

test("every function with arguments is covered", () => {
  expect([...Object.keys(CALLS), "VERSION"].sort()).toEqual([...contractIds].sort());
});

test.each(Object.entries(CALLS))("%s gives as many rows of nothing", async (id, call) => {
  const evaluation = (await kimSpreadsheet("de")).evaluate(call);
  const values = "values" in evaluation ? evaluation.values : [];
  expect(values).toHaveLength(3);
  expect(values.flat().filter((value) => value !== (id === "SOURCE" ? "" : 0))).toEqual([]);
});
