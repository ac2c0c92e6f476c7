import type { WizardTexts } from "../de/wizard";
import { desk } from "./wizardDesk";
import { forwarding } from "./wizardForwarding";

export const wizard: WizardTexts = {
  steps: {
    notice: "Notice",
    bodies: "Bodies",
    posts: "Posts",
    forwarding: "Forwarding",
    review: "Check and create",
  },
  stepsOf: {
    GRANTEE: {},
    LEAD: { notice: "Contract" },
    LAST: { notice: "Contract", bodies: "Your own body", forwarding: "Own share" },
  },
  desk,
  progress: (step, of, name) => `Step ${step} of ${of}: ${name}`,
  next: "Next",
  nextAnyway: "Continue anyway",
  back: "Back",
  cancel: "Cancel",
  discardQuestion: "Discard the entries? Nothing has been created in the workbook yet.",
  discard: "Discard",
  keep: "Keep editing",
  notKept: "This workbook cannot keep the draft. The entries will be lost when it is closed.",
  resumed: "Your draft from before. You can go on where you stopped.",
  draftUnreadable: "This workbook holds an unfinished draft that cannot be read. Discard it?",
  draftDamaged: "A part of your draft could not be read and is missing. Please check the pages.",
  refused: (count) =>
    count === 1 ? "One thing is still to be settled:" : `${count} things are still to be settled:`,
  removeRows: (count) => `Remove these ${count} rows`,
  mayStay: "You may also leave it; it will then be listed on the last page and on the sheet.",
  notes: (count) => (count === 1 ? "1 note on this page" : `${count} notes on this page`),
  none: "none",
  choose: "Please choose",
  dayHint: "DD/MM/YYYY",
  remove: "Remove",
  removeEntry: (name) => `Remove ${name}`,
  details: (name) => `More about ${name}`,
  unnamed: "Without a name",
  fte: (amount) => `${amount} FTE`,
  choices: {
    noticeKind: { FIRST: "Notice", AMENDMENT: "Amended notice", FOLLOW_ON: "Follow-on notice" },
    bodyKind: { KREIS: "Kreis", STADT: "Town", GEMEINDE: "Municipality", TRAEGER: "Welfare body" },
    model: {
      FORWARDING: "Forwarding",
      REFINANCING: "Refinancing",
    },
    rateSource: { RULES: "As published", NOTICE: "From the notice" },
    prorationMethod: {
      CALENDAR: "Days ÷ days of the calendar month",
      FULL: "Full calendar months only",
      STARTED: "Every month that has begun",
      DAYS: "Days of the year ÷ 365 (366)",
    },
    apportionment: {
      CLOSEST: "Closest eligible distribution",
      HAMILTON: "Largest remainder",
      SAINTELAGUE: "Sainte-Laguë",
      DHONDT: "d’Hondt",
      ROUNDED: "Rounding with adjustment",
    },
  },
  notice: {
    programmes: {
      KIM: "KIM: integration management",
      "KI-GRUNDFOERDERUNG": "KI: basic funding",
      "KOMM-AN-1": "KOMM-AN NRW: part I",
    },
    module: (module, name) => `${module} – ${name}`,
    notice: (position) => (position === 1 ? "Notice" : `Notice ${position}`),
    add: "Enter another notice",
    rate: (rate) => `${rate} per FTE and year`,
    assistantRate: (rate) => `assistants: ${rate} per FTE and year`,
    matches: (product, amount) => `${product} = ${amount}: the same as in the notice.`,
    differs: (product, expected, amount) => `${product} = ${expected}. The notice says ${amount}.`,
    assistantsIncluded: "The posts of the notice include those of assistants.",
    items: (amount) => `${amount} for material and measures`,
    itemsLater: (page) => `Material and measures are added on the page “${page}”.`,
    instalments: "Instalments",
    instalmentsHint:
      "When the money comes. The weight says how it is divided: 1 and 1 are two halves. Without a budget year, the year of the day counts.",
    addInstalment: "Enter an instalment",
    takeInstalments: "Take the published instalments",
    instalment: (position) => `Instalment ${position}`,
  },
  bodies: {
    list: "Bodies",
    recipient: "Recipient",
    add: "Add a body",
    land: "The Land (recipient of the notice)",
    regions: "Regions",
    regionsHint: "Towns that pool their shares. Without regions this part stays empty.",
    modelHint: {
      FORWARDING: "The municipalities employ and receive the money.",
      REFINANCING:
        "The Kreis employs and keeps the money; the municipalities bear the rest of the cost.",
    },
    addRegion: "Add a region",
    members: (count) => (count === 1 ? "1 member" : `${count} members`),
    sum: (sum) => `Sum of the weights: ${sum}`,
    sharesOrKey:
      "Are these shares of posts from the paper, or a key by which posts are shared out?",
    sharesAreOn: (page) => `The shares of the paper are on the page “${page}”, under each name.`,
    areShares: "Shares of posts",
    areKey: "A key",
    takeOver: "Take over a table",
    takeOverHint:
      "From Excel, Word or a list. First you see which column is what and what is left out; then you take it over.",
    pasteLabel: "Paste the table here",
    selection: "Look at the selected cells",
    recipientRow: "Recipient of the notice",
    noRecipientRow: "none of these rows",
    recipientFigure: "Its figure is left out: the recipient has no part in the key.",
    taken: (count) => (count === 1 ? "1 row taken." : `${count} rows taken.`),
    nothing: "There is nothing in the selected cells.",
  },
  posts: {
    hint: "The proposal is as close to the raw shares as possible and keeps step and minimum. Share, waiver and agreed posts are under each name: open it.",
    raw: "raw share",
    final: "proposal",
    open: "open",
    change: (raw, final) => `${raw} → ${final}`,
    gains: (by) => `gains ${by}`,
    loses: (by) => `gives up ${by}`,
    same: "unchanged",
    others: "Without a region",
    employs: (recipient) => `${recipient} employs for this region.`,
    rules: "Other rules were agreed",
    usual: "As published",
    noMinimum: "No minimum",
    nothingToGoBy: (page) =>
      `Nothing can be shared out yet: enter a key on the page “${page}”, or the share of the paper under each name.`,
    handedOut: (fte, posts) => `Handed out: ${fte} of ${posts}.`,
    kept: (name, posts) => `${name} keeps ${posts}.`,
    atRecipient: "All posts stay at the recipient of the notice.",
    items: "Material and measures",
    limitOf: (limit) => `at most ${limit}`,
    limitPer: { FTE_YEAR: " per post", DAY: " per day" },
    limitIs: (limit) => `Limit: ${limit}`,
    noLimit: "no published limit",
    accepted: (amount) => `accepted ${amount}`,
    source: (citation) => `Source: ${citation}`,
    ownLimit: "The notice states another limit",
  },
  forwarding,
  startFrom: {
    title: "Next year",
    hint: "Bodies, key, agreements and costs of a year in this workbook; only the new notice is to be entered.",
    sheet: "Sheet of the year before",
    year: "New year",
    action: "Start from it",
    movedDays: (year) =>
      `The days of payment are those of ${year}, moved to the new year. Please compare them with notice and contract.`,
    daysAreRight: "The days are right",
  },
  oldShares: {
    question: (year) =>
      `The shares of ${year} do not add up to the posts that are to be shared now. What is to become of them?`,
    choices: {
      KEY: "Use them as the key",
      SCALE: "Scale them to the new posts",
      CLEAR: "Delete them",
    },
  },
  review: {
    totals: "Totals",
    findings: "Findings",
    severities: { error: "Errors", warning: "Warnings", hint: "Notes" },
    noFindings: "No findings.",
    changes: (year) => `What changes against ${year}`,
    changedInputs: (count) => `Changed entries (${count})`,
    movedFigures: (count) => `Changed results (${count})`,
    change: (what, before, after) => `${what}: ${before} → ${after}`,
    figures: { fte: "Posts", amount: "Amount", chainAmount: "Contract sum", ownShare: "Own share" },
    preview: "What will be created",
    previewHint:
      "Sheets of your own: to be read, changed and printed, with formulas that go on computing.",
    calculationSheets: (count) =>
      `${count} ${count === 1 ? "sheet" : "sheets"} “Calculation …” with the steps in between`,
    nothingOverwritten: "Sheets that are there already are not overwritten.",
    undoIsOurs:
      "Afterwards the way back is “Undo” on this page. Excel’s own undo (Ctrl+Z) does not reliably take the sheets back; what you did before may then no longer be undone.",
  },
  write: {
    action: (sheets, year, errors) =>
      [
        `Create ${sheets} sheets for ${year}`,
        errors === 0 ? "" : errors === 1 ? " despite 1 error" : ` despite ${errors} errors`,
      ].join(""),
    busy: "Being created …",
    progress: (step) =>
      `${step} of 4: ${["looking at the workbook", "trying whether Excel knows KIM", "writing the sheets", "setting up and showing the sheets"][step - 1]!} …`,
    removing: "Being taken back …",
    done: (first, sheets) => `“${first}” and ${sheets - 1} more sheets have been created.`,
    calculating: "Excel is still calculating.",
    waitsForUser: "Whether all checks hold will be seen after calculating.",
    calculatesLong:
      "Excel takes unusually long to calculate. Whether all checks hold will then stand at the top of every sheet.",
    notChecked: (words) =>
      `Whether all checks hold stands at the top of every sheet; it could not be read here (${words}).`,
    undo: "Undo",
    undone: "Undone. The workbook is as it was before.",
    edited: (sheets) => `Changed since it was created: ${sheets}. Remove everything all the same?`,
    undoEdited: "Remove all the same",
    again: "Start another grant year",
    exists: (sheets) =>
      `This grant year is here already: ${sheets}. The sheets that are there stay as they are; the new year can stand beside them as a variant.`,
    asVariant: "Create as a variant",
    workbookProtected:
      "The structure of this workbook is protected. Remove the protection (tab “Review”) and try again.",
    functionsUnknown:
      "Excel does not know the KIM functions yet; the sheets would show #NAME?. Wait a moment and try again. If that does not help, close Excel and open the workbook again. What you create all the same can later be entered again in the overview. The workbook is as it was before.",
    evenUnknown: "Create it all the same",
    dates1904:
      "In this workbook Excel counts days from 1904; every date would be wrong by four years and a day. Switch off “Use 1904 date system” (File, Options, Advanced; on a Mac Excel, Preferences, Calculation) or take a new workbook. The workbook is as it was before.",
    /** “A”, “B” and 3 more sheets */
    onSheets: (sheets) =>
      sheets.length > 3
        ? `“${sheets[0]!}” and ${sheets.length - 1} more sheets`
        : sheets.map((sheet) => `“${sheet}”`).join(", "),
    refused: {
      aside: (where) =>
        `${where}: the former sheet is still there; its name begins with “~”. You may delete it, it holds nothing but formulas.`,
      height: (where) =>
        `${where}: the heights of rows could not be set. Select the whole sheet and let them be fitted, tab “Home”, “Format”.`,
      condition: (where) =>
        `${where}: some highlighting is missing. Read the results of the checks by their words.`,
      link: (where) =>
        `${where}: links to other sheets are missing. Choose the sheet below in the bar of sheets.`,
      tab: (where) =>
        `${where}: the colour of the tab and the grid lines could not be set. The figures are not concerned; there is nothing to do.`,
      width: (where) =>
        `${where}: the widths of columns could not be set. Select the whole sheet and let them be fitted, tab “Home”, “Format”.`,
      validation: (where) =>
        `${where}: Excel does not check some cells for entries. Take care there of numbers, dates and the right words yourself.`,
      chart: (where, title) =>
        `${where}: the chart “${title}” is missing. Select the columns for it and take “Insert”, “Recommended Charts”.`,
      freeze: (where) =>
        `${where}: the headings could not be frozen. Tab “View”, “Freeze Panes” does it.`,
      page: (where) =>
        `${where}: the page could not be set up, mostly because there is no printer. Before printing choose landscape and “Fit to 1 page” (tab “Page Layout”).`,
      show: (where) =>
        `${where}: the sheet could not be shown. Choose it below in the bar of sheets.`,
    },
    failed: (words) => `Excel refused to create it (${words}).`,
    unchanged: "The workbook is as it was before.",
    leftOver: (what) => `Not everything could be taken back. Left over: ${what}.`,
    foundLeftOver: (what) => `An earlier creation was broken off. Left over: ${what}.`,
    cellNames: (count) =>
      count === 1 ? "1 name in the Name Manager" : `${count} names in the Name Manager`,
    clean: "Clean up",
    cleaned: "Cleaned up. The workbook is as it was before.",
    cleanedUp: "Cleaned up.",
    obstacles: "This is to be settled first:",
    needsExcel:
      "This page is not connected to Excel. To create the sheet, open KIM in Excel, tab “Home”.",
  },
};
