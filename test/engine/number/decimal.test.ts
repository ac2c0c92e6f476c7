import { fractionOfDecimal } from "../../../src/engine/number/decimal";
import { fraction } from "../../../src/engine/number/fraction";

describe("single decimals", () => {
  it.each([
    ["57000", fraction(57_000n)],
    ["22500.50", fraction(225_005n, 10n)],
    ["-0.05", fraction(-5n, 100n)],
    ["0", fraction(0n)],
    ["123456789012345678901234567890.12", fraction(12345678901234567890123456789012n, 100n)],
  ])("%s becomes an exact fraction", (text, expected) => {
    expect(fractionOfDecimal(text)).toEqual(expected);
  });

  it.each(["", "1,5", "five", "1.2.3"])("%p is none", (text) => {
    expect(() => fractionOfDecimal(text)).toThrow("Invalid argument");
  });
});
