import type { Finding } from "../../../src/engine/grantYear/finding";
import { plan } from "../../../src/engine/grantYear/plan";
import {
  AHAUS,
  BORK,
  CAPELLE,
  cleanGrantYear,
  DATTELN,
  type Draft,
  FLAESHEIM,
  GAHLEN,
} from "./cleanGrantYear";

const headline = ({ code, where }: Finding): string =>
  [code, where.name, where.field].filter((part) => part !== undefined).join(" ");
const headlines = (draft: Draft): string[] => plan(draft).findings.map(headline);
const changed = (change: (draft: Draft) => void): Draft => {
  const draft = cleanGrantYear();
  change(draft);
  return draft;
};

/** Gahlen's part of the key goes to Flaesheim. */
function withoutPosts({ bodies }: Draft): void {
  bodies[FLAESHEIM]!.weight! += bodies[GAHLEN]!.weight!;
  bodies[GAHLEN]!.weight = 0;
}

describe("a cell that cannot be read is one finding, not also a missing one", () => {
  test.each<readonly [string, (draft: Draft) => void]>([
    ["dateInvalid start", (year) => (year.start = "1.1.21")],
    ["dateInvalid date", ({ instalments }) => (instalments[0]!.date = "März")],
    ["dateInvalid date", ({ notices }) => (notices[0]!.date = "3. Februar")],
    ["numberInvalid rate", (year) => (year.rate = -55000)],
    ["numberInvalid posts", (year) => (year.posts = NaN)],
    ["numberInvalid amount", ({ notices }) => (notices[0]!.amount = 1e9)],
    ["numberInvalid Gahlen costPerFte", ({ bodies }) => (bodies[GAHLEN]!.costPerFte = -1)],
    ["numberInvalid Ahaus proven", ({ bodies }) => (bodies[AHAUS]!.proven = -1)],
    ["dateInvalid Bork agreedDate", ({ bodies }) => (bodies[BORK]!.agreedDate = "heute")],
    ["wordInvalid prorationMethod", (year) => Object.assign(year, { prorationMethod: "TAGE" })],
    ["wordInvalid rateSource", (year) => Object.assign(year, { rateSource: "?" })],
  ])("%s", (finding, change) => {
    expect(headlines(changed(change))).toEqual([finding]);
  });

  test("nor is a whole column missing whose cells cannot be read", () => {
    const draft = changed(({ instalments }) => {
      for (const instalment of instalments) instalment.weight = -1;
    });
    expect(headlines(draft)).toEqual(["numberInvalid weight", "numberInvalid weight"]);
  });

  test("other cells of the same row are judged all the same", () => {
    const draft = changed(({ bodies }) => {
      bodies[BORK]!.agreedDate = "heute";
      delete bodies[BORK]!.agreedReason;
    });
    expect(headlines(draft)).toEqual([
      "dateInvalid Bork agreedDate",
      "agreedWithoutReason Bork agreedReason",
    ]);
  });
});

describe("the days of a body without posts bind nobody", () => {
  const startsLater = (year: Draft): void => void (year.bodies[FLAESHEIM]!.start = "2021-03-01");
  const atPeriods = (draft: Draft) =>
    plan(draft)
      .findings.filter(({ code }) => code === "periodOutsideParent")
      .map(headline);

  test("below a payer that starts later", () => {
    const draft = changed((year) => {
      startsLater(year);
      withoutPosts(year);
    });
    expect(atPeriods(draft)).toEqual([]);
    expect(atPeriods(changed(startsLater))).toEqual(["periodOutsideParent Gahlen start"]);
  });

  test("but those of one that passes money on do", () => {
    const draft = changed(({ bodies }) => {
      bodies[AHAUS]!.weight = 0;
      bodies[AHAUS]!.end = "2022-12-31";
      bodies[CAPELLE]!.end = "2021-06-30";
    });
    expect(atPeriods(draft)).toEqual(["periodOutsideParent Ahaus end"]);
  });

  test("nor those of a region that refinances nothing", () => {
    const draft = changed(({ regions }) => Object.assign(regions[1]!, { end: "2022-01-31" }));
    expect(atPeriods(draft)).toEqual(["periodOutsideParent Süd end"]);
    draft.regions[1]!.posts = 0;
    expect(atPeriods(draft)).toEqual([]);
  });

  test("while a tie leaves its posts open, they do", () => {
    const draft = changed((year) => {
      startsLater(year);
      year.bodies[GAHLEN]!.rawShare = 0.8;
    });
    expect(atPeriods(draft)).toEqual(["periodOutsideParent Gahlen start"]);
  });
});

describe("no money is never said in silence", () => {
  const FULL = { prorationMethod: "FULL", start: "2021-01-02", end: "2021-01-31" } as const;
  const withoutMonth = (draft: Draft) =>
    plan(draft)
      .findings.filter(({ code }) => code === "noFullMonth")
      .map(({ where }) => where.name);

  test("by full months where there is none, for everyone with posts", () => {
    expect(withoutMonth({ ...cleanGrantYear(), ...FULL })).toEqual([
      ...["Süd", "Kreis", "Ahaus", "Bork", "Capelle", "Flaesheim", "Gahlen"],
    ]);
    expect(withoutMonth({ ...cleanGrantYear(), ...FULL, end: "2021-02-28" })).toEqual([]);
    expect(withoutMonth({ ...cleanGrantYear(), ...FULL, prorationMethod: "STARTED" })).toEqual([]);
  });

  test("not for those without posts", () => {
    const draft: Draft = { ...cleanGrantYear(), ...FULL };
    withoutPosts(draft);
    expect(withoutMonth(draft)).not.toContain("Gahlen");
    draft.regions[1]!.posts = 0;
    expect(withoutMonth(draft)).not.toContain("Süd");
  });

  test("nor with a rate of 0, whoever states it", () => {
    const cells = { rate: 0, rateSource: "NOTICE", rateCitation: "Bescheid" } as const;
    expect(headlines({ ...cleanGrantYear(), ...cells })).toContain("rateMissing rate");
  });
});

describe("an entry that counts for nothing is told", () => {
  test.each(["waiver", "agreed", "lot", "costPerFte"] as const)(
    "%s, where the recipient employs",
    (field) => {
      const draft = changed(({ bodies }) => (bodies[DATTELN]![field] = 1));
      expect(headlines(draft)).toContain(`ignoredInRefinancing Datteln ${field}`);
    },
  );

  test.each(["start", "end"] as const)("%s, where the region's days hold", (field) => {
    const draft = changed(({ bodies }) => (bodies[DATTELN]![field] = "2021-06-30"));
    expect(headlines(draft)).toContain(`ignoredInRefinancing Datteln ${field}`);
  });

  test("the cost of a region that does not refinance", () => {
    const draft = changed(({ regions }) => (regions[0]!.costPerFte = 70000));
    expect(headlines(draft)).toEqual(["ignoredInForwarding Mitte costPerFte"]);
  });

  test("but not in a region that nobody knows: that is the finding", () => {
    const draft = changed(({ bodies }) => {
      Object.assign(bodies[DATTELN]!, { region: "Sud", payer: "Kreis", weight: 0 });
    });
    expect(headlines(draft)).toEqual(["regionUnknown Datteln region"]);
  });

  test("nor the recipient's days and cost, whatever region it is in", () => {
    const draft = changed(({ bodies }) => (bodies[0]!.region = "Süd"));
    expect(headlines(draft).filter((line) => line.startsWith("ignored"))).toEqual([]);
  });
});
