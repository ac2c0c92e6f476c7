import { Decimal, fromDecimal } from "../../../src/engine/number/decimal";
import { fraction } from "../../../src/engine/number/fraction";

describe("single decimals", () => {
  it.each([
    ["57000", fraction(57_000n)],
    ["22500.50", fraction(225_005n, 10n)],
    ["-0.05", fraction(-5n, 100n)],
    ["0", fraction(0n)],
    ["123456789012345678901234567890.12", fraction(12345678901234567890123456789012n, 100n)],
  ])("%s becomes an exact fraction", (text, expected) => {
    expect(fromDecimal(new Decimal(text))).toEqual(expected);
  });

  it("are rounded half away from zero and keep 40 digits", () => {
    expect(new Decimal("0.125").toDecimalPlaces(2).toString()).toBe("0.13");
    expect(new Decimal("-0.125").toDecimalPlaces(2).toString()).toBe("-0.13");
    expect(new Decimal(1).dividedBy(3).decimalPlaces()).toBe(40);
  });
});
