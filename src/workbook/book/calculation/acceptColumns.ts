import type { Book } from "../book";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { aboveZero, call, inCents } from "./formulaParts";
import { WAYS } from "./proofColumns";

/** The first ways are those by contract. */
const OF_CONTRACT = WAYS.filter(({ basis }) => basis === "CONTRACT").length;

/** Of each way the ceiling may be meant, what is accepted. */
export const acceptedBy = WAYS.map(({ basis, scope }) => `accepted.${basis}.${scope}`);

/**
 * A row per unit that is settled by itself: its cost, its ceilings, and what is accepted of it by
 * each way the ceiling may be meant (as `acceptedCosts` does); beside them a row per contract, what
 * its units leave of their ceilings for those that cost more.
 */
export function acceptColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const { words } = book;
  const at = (id: string): string => places.spill(id, "acceptCalculation");
  const ofUnit = (values: string): string =>
    `MMULT(--(${at("acceptUnit")}=TRANSPOSE(${at("provenUnit")})),${values})`;
  const ofContract = (values: string): string =>
    `MMULT(--(${at("spareContract")}=TRANSPOSE(${at("unitContract")})),${values})`;
  const staffedCeiling = (): string => `INDEX(${at("filledMoney")},0,1)`;
  const CEILINGS = { CONTRACT: "unitCeiling", STAFFED: "unitStaffed" } as const;
  const SPARE = { CONTRACT: "spareCeiling", STAFFED: "spareStaffed" } as const;
  const TO_SHARE = { CONTRACT: "sharedCeiling", STAFFED: "sharedStaffed" } as const;
  const excess = (basis: keyof typeof CEILINGS): string =>
    aboveZero(at("unitCost"), at(CEILINGS[basis]));
  const beyond = (cost: string, ceiling: string): string =>
    `(${cost}>${ceiling})*(${cost}-${ceiling})`;
  const smaller = (a: string, b: string): string => `IF(${a}<${b},${a},${b})`;
  const accepted = ({ basis, scope }: (typeof WAYS)[number]): string => {
    const ceiling = at(CEILINGS[basis]);
    if (scope === "POST") {
      const ofPost = basis === "CONTRACT" ? at("postCeiling") : staffedCeiling();
      return ofUnit(smaller(at("postCost"), ofPost));
    }
    const own = smaller(at("unitCost"), ceiling);
    if (scope === "BODY") return own;
    const left = places.range("spareContract", TO_SHARE[basis], "acceptCalculation");
    return `${own}+${call("KIM.SHARE", left, excess(basis), "", "", "", at("unitContract"))}`;
  };
  const ways = (): string => acceptedBy.map(at).join(",");
  const first = (): string => `MATCH(1,${at("wayCounts")},0)`;
  const positions = WAYS.map((_, index) => index + 1).join(",");
  return [
    column("acceptUnit", columns.unit, "general", () => at("unit"), 22),
    column("unitCost", columns.provenCost, "euro", () => inCents(ofUnit(at("postCost")))),
    column("unitCeiling", columns.ceilingByContract, "euro", () =>
      inCents(ofUnit(at("postCeiling"))),
    ),
    column("unitStaffed", columns.ceilingByStaffing, "euro", () =>
      inCents(ofUnit(staffedCeiling())),
    ),
    column(
      "spareContract",
      columns.lineContract,
      "general",
      () => `UNIQUE(${at("unitContract")})`,
      22,
    ),
    column("spareCost", columns.contractCost, "euro", () => inCents(ofContract(at("unitCost")))),
    ...(["CONTRACT", "STAFFED"] as const).flatMap((basis) => [
      column(SPARE[basis], heading(columns.ceilingOfBody, words[basis]), "euro", () =>
        inCents(ofContract(at(CEILINGS[basis]))),
      ),
      // What costs more, without what the contract as a whole costs more.
      column(TO_SHARE[basis], heading(columns.spare, words[basis]), "euro", () => {
        const all = beyond(at("spareCost"), at(SPARE[basis]));
        return inCents(`${ofContract(beyond(at("unitCost"), at(CEILINGS[basis])))}-${all}`);
      }),
    ]),
    ...WAYS.map((way, index) =>
      column(acceptedBy[index]!, `${words[way.basis]}, ${words[way.scope]}`, "euro", () =>
        accepted(way),
      ),
    ),
    column("acceptedFirst", columns.acceptedFirst, "euro", () =>
      inCents(`CHOOSE(${first()},${ways()})`),
    ),
    column(
      "ceilingFirst",
      columns.ceilingFirst,
      "euro",
      () => `IF(${first()}>${OF_CONTRACT},${at("unitStaffed")},${at("unitCeiling")})`,
    ),
    column(
      "ceilingOpen",
      columns.isOpen,
      "count",
      () => {
        const all = `CHOOSE({${positions}},${ways()})`;
        return `1*(SUM(TRANSPOSE(${at("wayCounts")})*ABS(${all}-${at("acceptedFirst")}))>0.001)`;
      },
      8,
    ),
    column("wayTotal", columns.comboTotal, "euro", () => {
      const sums = acceptedBy.map((way) => `SUM(${at(way)})`);
      return inCents(`CHOOSE({${positions.replaceAll(",", ";")}},${sums.join(",")})`);
    }),
  ];
}

const heading = (what: string, of: string): string => `${what} (${of})`;
