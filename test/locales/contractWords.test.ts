import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { findingPlace } from "../../src/locales/findingText";
import { totalsText } from "../../src/locales/totalsText";

const desk = (desk?: "LEAD" | "LAST") => (desk ? { desk } : {}) as GrantYear;

test.each(["de", "en"] as const)("sums are called by the paper they come from (%s)", (language) => {
  const granted = totalsText(language, desk());
  for (const by of ["LEAD", "LAST"] as const) {
    const agreed = totalsText(language, desk(by));
    for (const sum of ["granted", "posts", "amount"] as const)
      expect(agreed[sum]).not.toBe(granted[sum]);
    expect([agreed.granted, agreed.posts, agreed.amount].join()).not.toMatch(
      /ewillig|Bescheid|granted|notice/,
    );
    expect(agreed.ownShare).toBe(granted.ownShare);
  }
});

test("which date is missing is said: that of the contract, or of the second notice", () => {
  expect(findingPlace({ list: "contract", field: "date" }, "de")).toEqual({
    entry: "Vertrag",
    field: "Datum",
  });
  expect(findingPlace({ list: "notices", index: 1, field: "date" }, "de").entry).toBe(
    "2. Bescheid",
  );
});
