import { CHOICES, type ProofStatus, type Rule } from "../../../engine/grantYear/course";
import { hasContract } from "../../../engine/grantYear/parties";
import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { hasRegionColumns } from "./distribution";
import { call, cellRef, inCents, ofRegion, quoted } from "./formulaParts";
import { rateOfPost } from "./staffingColumns";

/** Every way the ceiling may be meant: what it follows from, and what it is held against. */
export const WAYS = CHOICES.entitlementBasis.flatMap((basis) =>
  CHOICES.ceilingScope.map((scope) => ({ basis, scope })),
);

/** What the posts are called that the recipient employs for a region that refinances. */
export const unitName = (body: string, region: string): string => `${body}&${ofRegionUnit(region)}`;

const ofRegionUnit = (region: string): string => `${quoted(" – ")}&${region}`;

/**
 * What the settlement is made from: a row per named post, what is proven of it and the most that
 * its contract pays; a row per line of the bodies, to which settled unit its money belongs; a row
 * per unit, the posts of a body whose money is for no others; a row per way the ceiling may be
 * meant.
 */
export function proofColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts, words } = book;
  const { columns } = texts;
  const at = (id: string): string => places.spill(id, "proofCalculation");
  const post = (field: string): string => columnRef(book, "namedPosts", field);
  const proof = (field: string): string => columnRef(book, "proofs", field);
  const is = (status: ProofStatus): string => `(${proof("status")}=${quoted(words[status])})`;
  const ofPost = (values: string): string =>
    `MMULT(--(${at("provenPost")}=TRANSPOSE(${proof("post")}&"")),${values})`;
  const hasRegions = hasRegionColumns(book);
  const recipient = cellRef(book, "recipient");
  const refinanced = quoted(words.REFINANCING);
  /** Money for posts of a region that refinances is for no others. */
  const unit = (body: string, region: string, model: string): string => {
    const isOfRegion = `(${body}=${recipient})*(${model}=${refinanced})`;
    return `${body}&IF(${isOfRegion},${ofRegionUnit(region)},"")`;
  };
  const modelOfPost = (): string =>
    ofRegion(book, `${post("region")}&""`, columnRef(book, "regions", "model"), '""');
  const hasItems = book.regions.some(({ keeps }) => keeps === "items");
  /** What a table of choices says first, as the engine reads it. */
  const chosen = (rule: Rule): string => {
    const [rules, answers] = ["rule", "value"].map((field) => columnRef(book, "choices", field));
    return `XLOOKUP(${quoted(words[rule])},${rules},${answers},"")&""`;
  };
  const list = (ways: readonly string[]): string => `{${ways.map(quoted).join(";")}}`;
  /** One of the answers chosen leaves those ways; anything else leaves all. */
  const isPossible = (way: string, answer: string): string =>
    `((${way}=${answer})+ISNA(MATCH(${answer},${way},0))>0)`;
  return [
    column("provenPost", columns.post, "general", () => at("namedPost"), 18),
    column(
      "provenUnit",
      columns.unit,
      "general",
      () =>
        hasRegions && hasColumn(book, "namedPosts", "region")
          ? unit(post("body"), post("region"), modelOfPost())
          : `${post("body")}&""`,
      22,
    ),
    column("checkedProofs", columns.checkedProofs, "count", () => ofPost(`--${is("CHECKED")}`), 10),
    column("postCost", columns.provenCost, "euro", () =>
      inCents(ofPost(`${is("CHECKED")}*${proof("cost")}`)),
    ),
    column("postNonEligible", columns.nonEligibleCost, "euro", () =>
      inCents(ofPost(`${is("CHECKED")}*${proof("nonEligible")}`)),
    ),
    column(
      "unknownProof",
      columns.unknownProof,
      "count",
      () => {
        const found = `XLOOKUP(${proof("post")}&"",${at("provenPost")},0*${at("checkedProofs")},1)`;
        return `(${proof("status")}<>"")*${found}`;
      },
      9,
    ),
    column("postCeiling", columns.contractCeiling, "euro", () => {
      // By months, not by rounded euro.
      const weights = `INDEX(${at("grantedMoney")},0,2)*${rateOfPost(book)}`;
      const money = places.range("unit", "unitMoney", "proofCalculation");
      return call("KIM.SHARE", money, weights, "", "", "", at("provenUnit"));
    }),
    column(
      "lineUnit",
      columns.lineUnit,
      "general",
      () => (hasRegions ? unit(at("name"), at("region"), at("model")) : at("name")),
      22,
    ),
    column(
      "lineContract",
      columns.lineContract,
      "general",
      () => {
        const isAlone = `(${at("lineUnit")}<>${at("name")})`;
        if (hasContract(book.grantYear))
          return `IF(${isAlone},${at("lineUnit")},IF(${at("name")}="","",${recipient}))`;
        return `IF(${isAlone}+(${at("contract")}="")>0,${at("lineUnit")},${at("contract")})`;
      },
      22,
    ),
    column("lineMoney", columns.lineMoney, "euro", () =>
      hasItems ? `IF(${at("region")}=${quoted(texts.kept.items)},0,${at("kept")})` : at("kept"),
    ),
    column("unit", columns.unit, "general", () => `UNIQUE(${at("lineUnit")})`, 22),
    column(
      "unitBody",
      columns.body,
      "general",
      () => `XLOOKUP(${at("unit")},${at("lineUnit")},${at("name")})`,
      22,
    ),
    column(
      "unitContract",
      columns.lineContract,
      "general",
      () => `XLOOKUP(${at("unit")},${at("lineUnit")},${at("lineContract")})`,
      22,
    ),
    column("unitMoney", columns.unitMoney, "euro", () =>
      inCents(`MMULT(--(${at("unit")}=TRANSPOSE(${at("lineUnit")})),${at("lineMoney")})`),
    ),
    column("chosenBasis", columns.chosenBasis, "general", () => chosen("entitlementBasis"), 11),
    column("chosenScope", columns.chosenScope, "general", () => chosen("ceilingScope"), 11),
    column(
      "wayBasis",
      columns.comboBasis,
      "general",
      () => list(WAYS.map(({ basis }) => words[basis])),
      11,
    ),
    column(
      "wayScope",
      columns.comboScope,
      "general",
      () => list(WAYS.map(({ scope }) => words[scope])),
      11,
    ),
    column(
      "wayCounts",
      columns.comboCounts,
      "count",
      () => {
        const [basis, scope] = ["chosenBasis", "chosenScope"].map((id) =>
          places.anchor(id, "proofCalculation"),
        );
        return `${isPossible(at("wayBasis"), basis!)}*${isPossible(at("wayScope"), scope!)}`;
      },
      11,
    ),
  ];
}
