import type { SelfTestTexts } from "../de/selfTest";

export const selfTest: SelfTestTexts = {
  heading: "Check the installation",
  intro:
    "KIM tries in this Excel what it needs: functions, formulas, tables, charts, printing. It usually takes less than a minute.",
  effects:
    "For that, blank sheets come up for a moment, which KIM deletes again. Your own sheets stay as they are. Afterwards Ctrl+Z no longer takes back what you did before; a new workbook is the best place for the check.",
  begin: "Begin the check",
  again: "Check again",
  progress: (title, step, of) => `Step ${step} of ${of}: ${title}`,
  workbookProtected:
    "The structure of this workbook is protected. Open a new, blank workbook and check there.",
  failed: (words) =>
    `The check broke off (${words}). Complete an open cell with Enter and check again.`,
  allPassed: (count) => `All ${count} points are in order. KIM is ready for use.`,
  somePassed: (passed, count) =>
    `${passed} of ${count} points are in order. The others say what to do.`,
  passedPoints: "What is in order",
  kinds: {
    passed: "In order",
    differs: "Not as expected",
    refused: "Not possible here",
    skipped: "Not checked",
  },
  difference: (what, expected, received) => `${what}: expected ${expected}, received ${received}`,
  more: (count) => `and ${count} more; the report names all.`,
  refused: (words) => `Excel refuses it: ${words}`,
  skipped: "This can be checked only when Excel knows the functions of KIM.",
  measured: (bodies, entered, changed) =>
    `${bodies} bodies: ${entered} ms after the entry, ${changed} ms after a change`,
  report: "Report",
  reportHint: "It holds nothing of your workbook and can be copied into a mail.",
  copy: "Copy the report",
  copied: "The report has been copied.",
  notCopied: "The report is selected. Copy it with Ctrl+C.",
  facts: {
    excel: "Excel version",
    languages: "Language of menus, of entries, numbers",
    calculation: "Calculation",
    when: "Checked",
  },
  points: {
    requirements: {
      title: "Version of Excel",
      passed: "Excel has everything that KIM requires.",
      advice:
        "This Excel is older than KIM needs. Install updates; Excel 2021 or Microsoft 365 is required.",
    },
    functions: {
      title: "Functions of KIM",
      passed: "Excel knows the functions and uses the same version as this pane.",
      advice:
        "#NAME?: Excel does not know the functions. Close all windows of Excel and open Excel again; if that does not help, IT has to set up the add-in anew. Another version: Excel has kept old files; clear the Office cache.",
    },
    calculation: {
      title: "Calculation",
      passed: "Excel calculates by itself.",
      advice:
        "Excel calculates on request only. On the tab “Formulas”, set the calculation options to “Automatic”.",
    },
    dates: {
      title: "Dates",
      passed: "Days count from 1900.",
      advice:
        "This workbook counts days from 1904: every date would be off by four years. Turn off “Use 1904 date system” (File, Options, Advanced) or take a new workbook.",
    },
    examples: {
      title: "Examples of the manual",
      passed: "All examples give what the manual says, over several cells and with errors, too.",
      advice:
        "Examples give other results in this Excel. Do not use KIM here yet, and send the report.",
    },
    notation: {
      title: "How formulas are written",
      passed: "Excel reads formulas as the pane and the manual show them.",
      advice:
        "Excel writes formulas in another way than this pane shows them. Inserting from the pane works all the same; for typing, the names and separators of your Excel apply.",
    },
    messages: {
      title: "Messages of errors",
      passed:
        'Errors have a code and a sentence. Only you can see whether Excel shows the sentence: enter =KIM.SHARE(50000,{39;"?"}) and point at the warning sign.',
      advice:
        "Excel does not pass errors of KIM on as they are meant: their sentences may be missing. The manual has the rules; please send the report.",
    },
    recalculation: {
      title: "Calculating after changes",
      passed: "Formulas follow a change, also where they build on each other.",
      advice:
        "Formulas do not follow a change, or very slowly. Press Ctrl+Alt+F9 after changes, and send the report.",
    },
    blockedSpill: {
      title: "Results without room",
      passed: "Excel says #SPILL! where there is no room, and calculates once there is.",
      advice:
        "Results over several cells look different here. Leave enough cells blank below formulas of KIM, and send the report.",
    },
    spillReferences: {
      title: "References to whole results (A1#)",
      passed: "Formulas can take up a result over several cells with one reference.",
      advice:
        "Excel does not understand the reference A1#. The sheets of KIM do not calculate here; install updates.",
    },
    names: {
      title: "Names of cells",
      passed: "Names can be defined, found and used in formulas.",
      advice: "Names work differently here. KIM would not find its sheets; please send the report.",
    },
    tables: {
      title: "Tables",
      passed: "Formulas name the columns of a table and follow new rows.",
      advice:
        "Formulas do not follow a table here. After adding rows check whether they count, and send the report.",
    },
    copiedSheet: {
      title: "Copied sheets",
      passed: "A copied sheet calculates and has names of its own.",
      advice:
        "Copied sheets behave differently. Create a grant year anew instead of copying its sheet.",
    },
    explanation: {
      title: "Derivation",
      passed: "KIM can say of a cell how its result came about, and from what.",
      advice:
        'Excel does not say from which cell it calls a function: the page "Derivation" then shows no steps. KIM.STEPS puts them on the sheet; please report this.',
    },
    inspection: {
      title: "Check the workbook",
      passed: "KIM reads all cells of the workbook and finds what is wrong with its formulas.",
      advice:
        'Here the page "Check the workbook" may miss errors. Check the workbook with "kim check"; please report this.',
    },
    events: {
      title: "What Excel tells",
      passed: "Excel tells the pane when cells change and when it has calculated.",
      advice:
        "Excel does not tell of changes. The overview will not notice them by itself: choose “Read again” there.",
    },
    excelFunctions: {
      title: "Excel’s own functions",
      passed: "Excel’s own functions that KIM uses are there and answer as expected.",
      advice:
        "One of Excel’s own functions is missing or answers differently. Control sums may show errors; install updates.",
    },
    formats: {
      title: "Texts, amounts and days",
      passed: "Texts stay texts; amounts and days look as intended.",
      advice:
        "Texts, amounts or days look different here. The figures are right all the same; look at them before you print.",
    },
    conditionalFormats: {
      title: "Conditional formats",
      passed: "Excel takes formats that depend on a formula.",
      advice: "Coloured hints are missing on the sheets here. The figures are right all the same.",
    },
    validation: {
      title: "Check of entries",
      passed: "Excel checks entries and offers words to choose from.",
      advice:
        "Excel does not check entries here. Mind numbers and spelling yourself; the overview reports what does not fit.",
    },
    freeze: {
      title: "Fixed headings",
      passed: "Headings can be frozen.",
      advice: "Headings do not stay when you scroll. The figures are right all the same.",
    },
    charts: {
      title: "Charts",
      passed: "Charts can be made.",
      advice: "Charts are missing here or have wrong series. The figures are right all the same.",
    },
    page: {
      title: "Page and printing",
      passed: "The page can be set up.",
      advice:
        "The page cannot be set up. Is there a printer? Otherwise set landscape and “1 page wide” yourself before you print.",
    },
    cleanUp: {
      title: "Tidying up",
      passed: "Nothing is left of the check.",
      advice: "Something is left of the check. Please delete yourself what is named here:",
    },
  },
};
