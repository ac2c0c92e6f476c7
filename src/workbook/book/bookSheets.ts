import type { GrantYear } from "../../engine/grantYear/grantYear";
import { plan, type Plan } from "../../engine/grantYear/plan";
import { bookText } from "../../locales/bookText";
import type { Language } from "../../locales/language";
import { sheetText } from "../../locales/sheetText";
import { amended } from "../layout/amended";
import { keyFor } from "../naming";
import type { Book } from "./book";
import { amendmentColumns } from "./calculation/amendmentColumns";
import { acceptColumns } from "./calculation/acceptColumns";
import { budgetColumns, hasBudget } from "./calculation/budgetColumns";
import { calculationColumns } from "./calculation/calculationColumns";
import { CALC_HEADER, CalcPlaces, type CalcSheet } from "./calculation/calcColumn";
import { chainColumns } from "./calculation/chainColumns";
import { closingColumns } from "./calculation/closingColumns";
import { claimColumns } from "./calculation/claimColumns";
import { costColumns } from "./calculation/costColumns";
import { deadlineColumns } from "./calculation/deadlineColumns";
import { derivationColumns } from "./calculation/derivationColumns";
import { interestColumns } from "./calculation/interestColumns";
import { asExpected, ExpectedPlaces } from "./calculation/expectedPlaces";
import { forecastColumns, hasForecast } from "./calculation/forecastColumns";
import { itemColumns } from "./calculation/itemColumns";
import { noticeColumns } from "./calculation/noticeColumns";
import { ledgerColumns } from "./calculation/ledgerColumns";
import { monthColumns } from "./calculation/monthColumns";
import { paymentColumns } from "./calculation/paymentColumns";
import { postColumns } from "./calculation/postColumns";
import { proofColumns } from "./calculation/proofColumns";
import { hasItemProofs, itemProofColumns } from "./calculation/itemProofColumns";
import { hasRefunds, refundColumns } from "./calculation/refundColumns";
import { regionColumns } from "./calculation/regionColumns";
import { hasSlices, sliceColumns } from "./calculation/sliceColumns";
import { settlementColumns } from "./calculation/settlementColumns";
import { staffingColumns } from "./calculation/staffingColumns";
import { remainderColumns } from "./calculation/remainderColumns";
import { sourceColumns } from "./calculation/sourceColumns";
import { stackColumns } from "./calculation/stackColumns";
import { sentenceColumns } from "./calculation/sentenceColumns";
import { hasSynopsis, synopsisColumns } from "./calculation/synopsisColumns";
import { synopsisLineColumns } from "./calculation/synopsisLineColumns";
import { hasTopUps, topUpColumns } from "./calculation/topUpColumns";
import { vacancyColumns } from "./calculation/vacancyColumns";
import { versionColumns } from "./calculation/versionColumns";
import { deskTexts } from "./desk";
import { bodyLines, regionLines } from "./lines";
import { supplementLines } from "./supplements";
import type { BookSheet } from "./pages/bookSheet";
import { budgetSheet } from "./pages/budgetSheet";
import { checksSheet } from "./pages/checksSheet";
import { calculationSheet } from "./pages/calculationSheets";
import { claimsSheet } from "./pages/claimsSheet";
import { closingsSheet } from "./pages/closingsSheet";
import { confirmationSheet, hasConfirmation } from "./pages/confirmationSheet";
import { deadlinesSheet } from "./pages/deadlinesSheet";
import { derivationSheet } from "./pages/derivationSheet";
import { forecastSheet } from "./pages/forecastSheet";
import { inputSheet } from "./pages/inputSheets";
import { itemsSheet } from "./pages/itemsSheet";
import { proofOfUseSheet } from "./pages/proofOfUseSheet";
import { ledgerSheet } from "./pages/ledgerSheet";
import { noticeSheet } from "./pages/noticeSheet";
import { occupancySheet } from "./pages/occupancySheet";
import { paymentsSheet } from "./pages/paymentsSheet";
import { overviewSheet } from "./pages/overviewSheet";
import { ownSharesSheet } from "./pages/ownSharesSheet";
import { postsSheet } from "./pages/postsSheet";
import { inPrintOrder } from "./pages/printOrder";
import { refundsSheet } from "./pages/refundsSheet";
import { sentencesSheet } from "./pages/sentencesSheet";
import { synopsisSheet } from "./pages/synopsisSheet";
import { settlementSheet } from "./pages/settlementSheet";
import { topUpsSheet } from "./pages/topUpsSheet";
import { calculatesSlices, isAgreedThroughout } from "./slices";
import { inputTables } from "./tables/inputTables";

/**
 * The sheets of a grant year as data: everything that is written, from nothing but the grant year
 * and a language. `variant`: 1, or from 2 on another calculation of the same year and module.
 */
export function bookSheets(grantYear: GrantYear, language: Language, variant = 1): BookSheet[] {
  const book = bookOf(grantYear, language, variant);
  const places = new CalcPlaces();
  const calculation = calculationSheets(book, places);
  return inPrintOrder(book, [
    overviewSheet(book, places),
    noticeSheet(book),
    inputSheet(book, "bodies"),
    ...(book.tables.regions ? [inputSheet(book, "regions")] : []),
    ...(book.tables.items ? [itemsSheet(book, places)] : []),
    ...(book.tables.supplements ? [inputSheet(book, "supplements")] : []),
    ...(book.tables.amendments ? [inputSheet(book, "amendments")] : []),
    ...(book.tables.documents ? [inputSheet(book, "documents"), inputSheet(book, "clauses")] : []),
    ...(book.tables.namedPosts
      ? [inputSheet(book, "namedPosts"), inputSheet(book, "staffing")]
      : []),
    ...(book.tables.ledger ? [ledgerSheet(book, places)] : []),
    ...(book.tables.deadlines ? [deadlinesSheet(book, places)] : []),
    ...(book.tables.proofs ? [inputSheet(book, "proofs")] : []),
    ...(book.tables.itemProofs ? [inputSheet(book, "itemProofs")] : []),
    ...(book.tables.choices ? [inputSheet(book, "choices")] : []),
    ...(book.tables.closings ? [closingsSheet(book, places)] : []),
    ...(book.tables.claims ? [claimsSheet(book, places)] : []),
    ...(book.tables.sources ? [inputSheet(book, "sources")] : []),
    ...(book.tables.stated ? [inputSheet(book, "stated")] : []),
    ...(places.has("postShare") ? [postsSheet(book, places)] : []),
    ownSharesSheet(book, places),
    ...(hasBudget(book) ? [budgetSheet(book, places)] : []),
    paymentsSheet(book, places),
    ...(book.tables.namedPosts ? [occupancySheet(book, places)] : []),
    ...(hasSynopsis(book) ? [synopsisSheet(book, places)] : []),
    ...(hasForecast(book) ? [forecastSheet(book, places)] : []),
    ...(book.tables.proofs ? [settlementSheet(book, places)] : []),
    ...(hasRefunds(book) ? [refundsSheet(book, places)] : []),
    ...(hasTopUps(book) ? [topUpsSheet(book, places)] : []),
    ...(hasConfirmation(book) ? [confirmationSheet(book, places)] : []),
    ...(hasItemProofs(book) ? [proofOfUseSheet(book, places)] : []),
    checksSheet({ book, places, calculation }),
    derivationSheet(book, places),
    ...calculation.map((sheet) =>
      sheet.id === "sentenceCalculation"
        ? sentencesSheet(book, places, sheet)
        : calculationSheet(book, places, sheet),
    ),
  ]);
}

function bookOf(given: GrantYear, language: Language, variant: number): Book {
  const texts = deskTexts(given, bookText(language));
  const { latest: grantYear, applied: amendments } = amended(given);
  const planned = plan(grantYear);
  const regions = regionLines(grantYear, texts);
  const book = {
    grantYear,
    plan: planned,
    language,
    texts,
    words: sheetText(language).words,
    key: keyFor(grantYear, variant),
    bodies: bodyLines(grantYear, regions),
    regions,
    supplements: supplementLines(grantYear, regions),
    amendments,
    isAgreed: isAgreedThroughout(given),
    isSliced: calculatesSlices(given),
    years: budgetYears(planned),
  };
  return { ...book, tables: inputTables(book) };
}

/** As many as the sheets have columns for. */
const MOST_YEARS = 4;

/** The budget years; that of the grant where no period is known. */
export const budgetYears = ({ years, grantYear }: Plan): readonly number[] =>
  years.length > 0 ? years.slice(0, MOST_YEARS) : [grantYear.year];

/** Each column knows where all others stand, whatever the order in which they are made. */
function calculationSheets(book: Book, places: CalcPlaces): CalcSheet[] {
  const add = (sheet: CalcSheet): CalcSheet => {
    places.add(sheet);
    return sheet;
  };
  const first = CALC_HEADER + 1;
  const sheets = [
    ...(book.tables.regions
      ? [add({ id: "regionCalculation", columns: regionColumns(book, places), first: first + 1 })]
      : []),
    add({ id: "calculation", columns: calculationColumns(book, places), first }),
    ...(places.has("share")
      ? [add({ id: "postCalculation", columns: postColumns(book, places), first })]
      : []),
    add({ id: "costCalculation", columns: costColumns(book, places), first }),
    add({ id: "noticeCalculation", columns: noticeColumns(book, places), first }),
    ...(book.tables.items
      ? [add({ id: "itemCalculation", columns: itemColumns(book, places), first })]
      : []),
    add({ id: "paymentCalculation", columns: paymentColumns(book, places), first }),
    ...(hasBudget(book)
      ? [add({ id: "budgetCalculation", columns: budgetColumns(book, places), first })]
      : []),
    ...(book.tables.namedPosts
      ? [
          add({ id: "staffingCalculation", columns: staffingColumns(book, places), first }),
          add({ id: "monthCalculation", columns: monthColumns(book, places), first }),
        ]
      : []),
    ...(book.tables.ledger
      ? [add({ id: "ledgerCalculation", columns: ledgerColumns(book, places), first })]
      : []),
    ...(book.tables.deadlines
      ? [add({ id: "deadlineCalculation", columns: deadlineColumns(book, places), first })]
      : []),
    ...(book.tables.amendments
      ? [add({ id: "amendmentCalculation", columns: amendmentColumns(book, places), first })]
      : []),
    ...(hasSlices(book)
      ? [
          add({ id: "sliceCalculation", columns: sliceColumns(book, places), first }),
          add({ id: "stackCalculation", columns: stackColumns(book, places), first }),
        ]
      : []),
    ...(book.tables.proofs
      ? [
          add({ id: "proofCalculation", columns: proofColumns(book, places), first }),
          add({ id: "acceptCalculation", columns: acceptColumns(book, places), first }),
          ...(hasItemProofs(book) ? [add(itemProofSheet(book, places))] : []),
          add({ id: "settlementCalculation", columns: settlementColumns(book, places), first }),
          add({ id: "chainCalculation", columns: chainColumns(book, places), first }),
          add({ id: "remainderCalculation", columns: remainderColumns(book, places), first }),
        ]
      : []),
    ...(hasRefunds(book)
      ? [add({ id: "refundCalculation", columns: refundColumns(book, places), first })]
      : []),
    ...(hasTopUps(book)
      ? [add({ id: "topUpCalculation", columns: topUpColumns(book, places), first })]
      : []),
    ...(book.tables.closings
      ? [add({ id: "closingCalculation", columns: closingColumns(book, places), first })]
      : []),
    ...(book.tables.claims
      ? [
          add({ id: "claimCalculation", columns: claimColumns(book, places), first }),
          add({ id: "interestCalculation", columns: interestColumns(book, places), first }),
        ]
      : []),
    ...(hasForecast(book) ? forecastSheets(book, places).map(add) : []),
    ...(book.tables.documents
      ? [add({ id: "versionCalculation", columns: versionColumns(book, places), first })]
      : []),
    ...(hasSynopsis(book)
      ? [
          add({ id: "synopsisCalculation", columns: synopsisColumns(book, places), first }),
          add({ id: "synopsisLineCalculation", columns: synopsisLineColumns(book, places), first }),
        ]
      : []),
    ...(book.tables.stated
      ? [add({ id: "sourceCalculation", columns: sourceColumns(book, places), first })]
      : []),
  ];
  const sentences = sentenceColumns(book, places, sheets);
  return [
    add({ id: "sentenceCalculation", columns: sentences, first }),
    ...sheets,
    add({ id: "derivationCalculation", columns: derivationColumns(book, places), first }),
  ];
}

const itemProofSheet = (book: Book, places: CalcPlaces): CalcSheet => ({
  ...{ id: "itemProofCalculation", first: CALC_HEADER + 1 },
  columns: itemProofColumns(book, places, "proven"),
});

const expectedItems = (book: Book, later: CalcPlaces): CalcSheet => ({
  ...{ id: "forecastItemCalculation", first: CALC_HEADER + 1 },
  columns: asExpected(itemProofColumns(book, later, "expected")),
});

/** The settlement once more, with the cost and the payments that are expected. */
function forecastSheets(book: Book, places: CalcPlaces): CalcSheet[] {
  const first = CALC_HEADER + 1;
  const later = new ExpectedPlaces(places);
  return [
    { id: "forecastCalculation", columns: forecastColumns(book, places), first },
    { id: "forecastAcceptCalculation", columns: asExpected(acceptColumns(book, later)), first },
    ...(hasItemProofs(book) ? [expectedItems(book, later)] : []),
    {
      ...{ id: "forecastSettlementCalculation", first },
      columns: asExpected(settlementColumns(book, later)),
    },
    { id: "forecastChainCalculation", columns: asExpected(chainColumns(book, later)), first },
    { id: "vacancyCalculation", columns: vacancyColumns(book, places), first },
  ];
}
