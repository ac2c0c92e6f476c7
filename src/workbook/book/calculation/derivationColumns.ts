import type { Book } from "../book";
import { columnRef, hasColumn } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { daysOf, hasDays } from "./lineDays";
import { hasSlices } from "./sliceColumns";
import { quoted } from "./formulaParts";

/** The amounts of a body that are explained, in the order of its rows. */
const EXPLAINED = ["Contract", "Money", "Passed", "Own"] as const;
/** Their texts, and the amounts themselves, each from the first column to the last. */
export const EXPLAINED_TEXTS = ["textContract", "textOwn", EXPLAINED.length] as const;
export const EXPLAINED_AMOUNTS = ["amountContract", "amountOwn"] as const;

/** How long a sentence of KIM may be. */
const MOST = 500;

const written = (amount: string): string => `FIXED(${amount},2)&" €"`;

/**
 * How each amount of a body comes about, in one line: what KIM says of it up to its result, else
 * the figures it is made of; nothing where there is no amount. Behind the texts their amounts.
 */
export function derivationColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { texts } = book;
  const { columns, derivation } = texts;
  const at = (id: string): string => places.spill(id, "derivationCalculation");
  const text = (id: string, heading: string, formula: () => string, width = 22): CalcColumn =>
    column(id, heading, "general", formula, width);
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "euro", formula);
  const number = (id: string): string => `IF(ISNUMBER(${at(id)}),${at(id)},0)`;
  const nothing = (amount: string, said: string): string => `IF(${at(amount)}=0,"",${said})`;
  /** A sentence from where it begins to its result, which is exact or rounded. */
  const upToResult = (said: string, begin: string): string =>
    `FIND(" = ",SUBSTITUTE(${said}&"   = "," ≈ "," = "),${begin})-${begin}`;
  /** Where there are days, the first line counts months, and the second one multiplies by them. */
  const moneyBegin = (): string => {
    if (isSliced) {
      const marked = `SUBSTITUTE(${at("moneyHead")},": ","|",${at("moneyColons")})`;
      return `IF(${at("moneyColons")}=0,1,FIND("|",${marked})+2)`;
    }
    const [start] = daysOf(book, places, "derivationCalculation");
    return `(${start}<>"")*FIND(CHAR(10),${at("keptSaid")}&CHAR(10))+1`;
  };
  const isSliced = hasSlices(book);
  /** Of time slices each has a line; behind the last colon before the first product stands the sum. */
  const beforeProduct = (): string => `LEFT(${at("keptSaid")},FIND("×",${at("keptSaid")}&"×"))`;
  const colons = (): string => {
    const head = at("moneyHead");
    return `(LEN(${head})-LEN(SUBSTITUTE(${head},": ","")))/2`;
  };
  const moneySaid = (): string => {
    const [said, begin] = [at("keptSaid"), at("moneyBegin")];
    return `MID(${said},${begin},${upToResult(said, begin)})`;
  };
  const ownSaid = (): string => {
    const [said, begin] = [at("ownPostsSaid"), at("ownBegin")];
    return `MID(${said},${begin},(${upToResult(said, begin)})*(${at("cost")}<>0))`;
  };
  /** KIM knows the sum of what is given: here the parts that other pages show. */
  const ownFunded = (): string => {
    const [said, minus] = [at("ownSaid"), quoted(" − ")];
    const given = `"("&${written(at("kept"))}&" + "&${written(at("topUp"))}&")"`;
    return `IF((${at("topUp")}=0)+(${said}="")>0,${said},LEFT(${said},FIND(${minus},${said}&${minus})+2)&${given})`;
  };
  const contractPosts = (): string => {
    const isSame = `--(${at("contract")}=TRANSPOSE(${at("contract")}))`;
    return `ROUND(MMULT(${isSame},${at("fte")}),4)`;
  };
  /** A contract is its posts times what each of them gets, if that is the same for all. */
  const isAlike = !hasDays(book) && !hasSlices(book) && !places.has("ratePerFte");
  const contract = (): string => {
    if (!isAlike) return `IF(${at("name")}="","","")`;
    const isHead = `(${at("contract")}=${at("name")})*(${at("contractPosts")}<>${at("fte")})`;
    // Whoever passes everything on has no sentence: that of another says what each post gets.
    const said = places.anchor("moneySample", "derivationCalculation");
    const all = `${at("contractPosts")}&MID(${said},FIND(" ",${said}&" "),${MOST})`;
    return `IF(${isHead}=1,${all},"")`;
  };
  const money = (): string => {
    const said = nothing("amountMoney", at("moneySaid"));
    if (!book.regions.some(({ keeps }) => keeps === "items")) return said;
    // Items have no posts, and no sentence.
    return `IF(${at("region")}=${quoted(texts.kept.items)},${quoted(texts.facts.items)},${said})`;
  };
  const passing = (): string => {
    const received = at("amountContract");
    return `${written(received)}&" − "&${written(`(${received}-${at("amountPassed")})`)}`;
  };

  const hasKey = places.has("regionOwn");
  const keyOfAll = (): string => {
    const isSame = `--(${at("region")}=TRANSPOSE(${at("region")}))`;
    // Who has no key has a blank cell, which is no number.
    return `MMULT(${isSame},${at("costKey")}+0)`;
  };
  const keySaid = (): string => {
    const ofRegion = `XLOOKUP(${at("region")},${at("poolName")},${at("regionOwn")},0)`;
    return `${written(ofRegion)}&" × "&${at("costKey")}&" ÷ "&${at("keyOfAll")}`;
  };
  const besides = [
    ...(hasColumn(book, "bodies", "nonEligibleCost")
      ? [columnRef(book, "bodies", "nonEligibleCost")]
      : []),
    ...(places.has("excess")
      ? [`(${at("region")}=${quoted(texts.kept.items)})*SUM(${at("excess")})`]
      : []),
  ];
  /** Behind what is not covered, if anything is; of no length where it is nothing. */
  const beside = (amount: string): string =>
    `MID(" + "&${written(`(${amount})`)},1+3*(${at("ownSaid")}=""),((${amount})<>0)*${MOST})`;
  const own = (): string => {
    const isKeyed = (): string => `${at("model")}=${quoted(book.words.REFINANCING)}`;
    const ownPosts = at(places.has("topUp") ? "ownFunded" : "ownSaid");
    const gap = hasKey ? `IF(${isKeyed()},${at("keySaid")},${ownPosts})` : ownPosts;
    const others = besides.length > 0 ? `&${at("beside")}` : "";
    const isOpen = `${at("isOpen")}=${quoted(texts.open)}`;
    return `IF(${isOpen},${quoted(derivation.noCost)},${nothing("amountOwn", gap + others)})`;
  };

  return [
    text("derivationName", columns.body, () => at("name")),
    ...(isSliced
      ? [
          text("moneyHead", columns.kept, beforeProduct),
          column("moneyColons", columns.moneyColons, "count", colons, 9),
        ]
      : []),
    column("moneyBegin", columns.beginsAt, "count", moneyBegin, 9),
    text("moneySaid", columns.kept, moneySaid),
    ...(isAlike
      ? [
          text("moneySample", columns.kept, () => {
            const said = at("moneySaid");
            return `IFERROR(INDEX(FILTER(${said},${said}<>""),1),"")`;
          }),
          column("contractPosts", columns.contractPosts, "fte", contractPosts, 12),
        ]
      : []),
    text("passing", columns.passedOn, passing),
    column(
      "ownBegin",
      columns.beginsAt,
      "count",
      () => `FIND(": ",${at("ownPostsSaid")}&": ")+2`,
      9,
    ),
    text("ownSaid", columns.ownPosts, ownSaid),
    ...(places.has("topUp") ? [text("ownFunded", columns.ownPosts, ownFunded)] : []),
    ...(besides.length > 0
      ? [text("beside", columns.beside, () => besides.map(beside).join("&"))]
      : []),
    ...(hasKey
      ? [
          column("keyOfAll", columns.keyOfAll, "key", keyOfAll, 10),
          text("keySaid", columns.byKey, keySaid),
        ]
      : []),
    text("textContract", derivation.contract, contract, 30),
    text("textMoney", columns.money, money, 30),
    text("textPassed", columns.passedOn, () => nothing("amountPassed", at("passing")), 30),
    text("textOwn", columns.ownShare, own, 30),
    euro("amountContract", derivation.contract, () => number("received")),
    euro("amountMoney", columns.money, () => at("kept")),
    euro("amountPassed", columns.passedOn, () => number("passedOn")),
    euro("amountOwn", columns.ownShare, () => at("ownTotal")),
  ];
}
