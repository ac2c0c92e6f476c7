import { briefCitation, citation } from "../../../src/engine/rules/citation";
import { PROGRAMMES } from "../../../src/engine/rules/programmes";

const kim = PROGRAMMES.find(({ programme }) => programme === "KIM")!;
const rate2023 = kim.records.find(
  ({ kind, module, year }) => kind === "rate" && module === 2 && year === 2023,
)!;

test("all sources of a record, and the first alone", () => {
  expect(citation(kim, rate2023)).toBe(
    "Stadt Kamen, Vorlage 056/2023 (Zuwendungsbescheid vom 15.02.2023); StädteRegion Aachen, Mitteilungsvorlage 2023/0120 (Zuwendungsbescheid vom 15.02.2023): 57.000 € pro VzÄ",
  );
  expect(briefCitation(kim, rate2023)).toBe(
    "Stadt Kamen, Vorlage 056/2023 (Zuwendungsbescheid vom 15.02.2023) u. a.",
  );
  const [first] = rate2023.sources;
  expect(briefCitation(kim, { ...rate2023, sources: [first!] })).toBe(
    "Stadt Kamen, Vorlage 056/2023 (Zuwendungsbescheid vom 15.02.2023)",
  );
});
