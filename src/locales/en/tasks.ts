import type { TaskTexts } from "../de/tasks";

export const tasks: TaskTexts = {
  back: "← Overview",
  needsExcel: "This page is not connected to Excel. Open KIM in Excel on the Home tab.",
  reading: "Reading the workbook …",
  gone: "The grant year is no longer in this workbook. Please open the page from the overview.",
  failed: (words) => `Excel refused to read the workbook (${words}). Your data are unchanged.`,
  retry: "Try again",
  cellGone: "This row is no longer on the sheet.",
  row: {
    edit: (name) => `Change ${name}`,
    change: "Change",
    close: "Done",
    remove: "Remove row",
    show: "Show on the sheet",
    showRow: (name) => `Show ${name} on the sheet`,
    choose: "Please choose",
    nothing: "–",
    number: "This is not a number. Please enter 0.5 or 4,500, for example.",
    day: "This is not a day. Please enter 31/03/2024, for example.",
    missing: "Please enter this: without it the row does not count.",
  },
  write: {
    action: "Write to the sheets",
    discard: "Discard",
    discarded: "Your draft is discarded.",
    restore: "Get it back",
    writing: "Writing the sheets …",
    removing: "Taking it back …",
    obstacles: "First correct what cannot be read.",
    done: (added, calculations) => {
      const rest =
        calculations === 0
          ? []
          : [
              calculations === 1
                ? "1 sheet of calculation"
                : `${calculations} sheets of calculation`,
            ];
      const all = [...added, ...rest];
      return all.length === 0
        ? "The sheets are changed."
        : `The sheets are changed. New: ${all.join(", ")}.`;
    },
    refused: "Excel refused a part of the formatting; the content is complete.",
    undo: "Undo",
    undoLast: "Undo what was written last",
    undone: "The workbook is as it was before.",
    nothing: "The sheets say so already.",
    cancel: "Cancel",
    typedOver: (sheets) =>
      `On ${sheets} there are entries of your own where KIM has to write anew. “Undo” brings them back. Write all the same?`,
    writeOver: "Write all the same",
    editedSince:
      "Something was entered on the sheets since then; it would be lost as well. Undo all the same?",
    undoEdited: "Undo all the same",
    workbookProtected:
      "Nothing was written: the workbook is protected. Please remove the protection (Review tab).",
    stale:
      "Nothing was written: the sheets have changed since they were read. Please discard your changes here and start again.",
    sheetExists: (sheets) =>
      `Nothing was written: there is a sheet ${sheets} already. Please rename it.`,
    sheetMissing: (sheets) =>
      `Nothing was written: the sheet ${sheets} is missing. Please undo its deletion or create the grant year anew.`,
    failed: (words, left) =>
      left === ""
        ? `Excel refused to write (${words}). The workbook is as it was before.`
        : `Excel refused to write (${words}). Not everything could be taken back; please check: ${left}.`,
    notUndone: (left) => `Not everything could be taken back; please check: ${left}.`,
  },
  versions: {
    notices: "Notices",
    noNotices: "No notice entered yet.",
    addNotice: "Add a notice",
    newNotice: "New notice",
    documents: "Documents",
    noDocuments: "No documents entered yet.",
    addDocument: "Add a document",
    newDocument: "New document",
    clauses: "Amended clauses",
    noClauses: "No amended clauses entered yet.",
    addClause: "Add a clause",
    newClause: "New clause",
    synopsis: "Synopsis",
    since: "State at the end of this day",
    until: "compared with the state on",
    untilHint: "Without a day: the last version.",
    nothing: "Nothing has changed between these days.",
    follows: (numbers) => `follows from ${numbers}`,
    closes: (sum) => `The differences add up: ${sum} for all together.`,
    planOn: (day) => `Plan at the end of ${day}`,
    outdated: "Contracts to be adapted",
    amend: "What a document changes",
    amendHint:
      "A new notice or an amended contract? Enter the document first, then what it changes. The effect is seen before it is written.",
    amendedBy: "Document that says so",
    documentFirst: "Please add the document above first.",
    addChange: "Add a change",
    change: (number) => `Change ${number}`,
    removeChange: (number) => `Remove change ${number}`,
    field: "What changes",
    ofBody: (field) => `Body: ${field}`,
    body: "Body",
    value: "New value",
    now: (value) => `until now: ${value}`,
    effective: "The change counts from",
    effectiveHint: "Without a day it counts for the whole period.",
    effect: "How it would be",
    obstacles: {
      noDocument: "Please choose the document that says so.",
      documentUndated:
        "The document has no day yet: please enter it above. From that day on the change is known.",
      effectiveUnreadable: "Please mend the day first from which the change counts.",
      changeIncomplete: "Please complete or remove each change.",
      valueUnreadable: "Please mend the new value first.",
    },
    unsliced:
      "The sheets cannot calculate this change from that day on. They calculate time slices where posts are agreed with each body and the grant year lies in one budget year. Please leave the day out, or calculate with kim plan.",
  },
  staffing: {
    effect: "What follows",
    granted: "Granted (FTE-months)",
    filled: "Filled (FTE-months)",
    vacant: "Vacant (FTE-months)",
    vacantMoney: "Money for vacant posts",
    lost: "Of it lost",
    open: "open",
    euro: (amount) => amount.replace(/^[+-]?/, "$&€"),
    moves: (before, after) => `${before} → ${after}`,
    basisOpen: (amount) =>
      `Whether the ${amount} are lost is open: by contract they stay, by staffing they do not. Please look up in the contract what the ceiling follows from.`,
    notKnown:
      "What follows is known as soon as the size and days of all posts are, and it is chosen how months count.",
    byMethod: {
      title: "By the way of counting months",
      hint: "At most so much can be accepted by the staffing. The contract says how months count; it is chosen on the sheet “Notice” under “Parts of months”.",
      chosen: (method) => `${method} (chosen)`,
    },
    posts: "Posts",
    propose: "Propose a post for each body",
    noPosts: "No posts named yet.",
    addPost: "Add a post",
    newPost: "New post",
    ofPost: (filled, vacant, money) =>
      `filled ${filled}, vacant ${vacant} FTE-months · by staffing ${money}`,
    unknown: "Not complete yet.",
    rows: "Filled when",
    noRows: "No staffing yet: all posts are vacant.",
    addRow: "Add staffing",
    newRow: "New staffing",
    fte: (share) => `${share} FTE`,
    days: (from, until) => `${from} to ${until}`,
    toTheEnd: "the end of the post",
    privacy: "Please enter no names, no reasons of absence and no pay grades.",
  },
  reassignment: {
    lists: {
      releases: {
        title: "Who gives back",
        none: "Nobody gives posts back.",
        add: "Add posts given back",
        fresh: "New posts given back",
      },
      takers: {
        title: "Who would take them",
        none: "Nobody has asked for any.",
        add: "Add interest",
        fresh: "New interest",
      },
    },
    body: "Body",
    released: "FTE",
    day: "from",
    key: "Key, if not its own",
    lot: "Lot drawn",
    byKey: (key) => `key ${key}`,
    since: (day) => `from ${day}`,
    from: (day) => `How it would be from ${day}`,
    fte: (fte) => `${fte} FTE`,
    months: "Months to the end",
    amount: "Amount up to now",
    amountAfter: "Amount afterwards",
    contract: "Contract ±",
    sumOfPosts: "Sum of differences, posts",
    sumOfMoney: "Sum of differences, money",
    accept: "Accept",
    acceptHint:
      "This is a preview. It counts once a document enters it as an amendment: agreed posts of the bodies, with day and document on the sheet Versions.",
    reference: "Document that says so",
    date: "Day of the document",
    othersMove:
      "It cannot be accepted like this: other posts or amounts would be shared out anew as well. Please agree the posts of all bodies first.",
  },
  settlement: {
    effect: "What follows, from the ends up",
    against: (body: string, payer: string) => `${body} towards ${payer}`,
    open: "open",
    accepted: (amount: string) => `accepted ${amount}`,
    bears: (amount: string) => `bears ${amount}`,
    repays: (amount: string, payer: string) => `pays ${amount} back to ${payer}`,
    gets: (amount: string, payer: string) => `still gets ${amount} from ${payer}`,
    even: "nothing back, nothing open",
    topUpBack: (amount: string) => `of the top-up back ${amount}`,
    refundBack: (amount: string) => `refinancing to be paid back ${amount}`,
    refundMore: (amount: string) => `refinancing to be paid on top ${amount}`,
    before: (text: string) => `On the sheets: ${text}`,
    questions: "What is open and changes the result",
    questionsHint: "Nothing is preset. Please look it up in the contract or the notice.",
    place: {
      section: (rule: string) => `${rule}: where it is said, such as § 4`,
      document: (rule: string) => `${rule}: document`,
    },
    noPosts: "No posts are named yet. Please enter them on the page “Staffing” first.",
    allProven: "Each post has a checked proof.",
    missing: (count: number) =>
      count === 1 ? "1 post without a checked proof" : `${count} posts without a checked proof`,
    isReceived: "received, not checked yet",
    isMissing: "missing",
    addMissing: (count: number) =>
      count === 1 ? "Add a row for it" : `Add ${count} rows for them`,
    proofs: "Proofs",
    noProofs: "No proofs are entered yet.",
    addProof: "Add a proof",
    newProof: "New proof",
    choices: "Decisions",
    noChoices: "Nothing is decided yet.",
    addChoice: "Add a decision",
    newChoice: "New decision",
    noPlace: "without a source",
    points: (rule) => `${rule} (percentage points)`,
    claims: "Interest",
    claimsHint:
      "The notice or the contract names the first day. Without a day of payment it is calculated until the day shown on the page “Deadlines”, without an amount on the repayment.",
    noClaims: "No claim bears interest.",
    addClaim: "Add a claim",
    newClaim: (number) => `New claim ${number}`,
    bearing: (amount) => `on ${amount}`,
    interest: (amount) => `interest ${amount}`,
    interestOpen: "interest open",
    closings: "Closing",
    closeLater: "It can be closed as soon as the settlement of all bodies is known.",
    closedOn: "Closed on",
    closedBy: "Document",
    close: (count: number) => (count === 1 ? "Close 1 body" : `Close ${count} bodies`),
    closed: (count: number) => `Closed with the amounts of now: ${count}. Nothing is written yet.`,
    noClosings: "Nothing is closed yet.",
    addClosing: "Add a closing by hand",
    newClosing: "New closing",
    repaid: (amount: string) => `repayment ${amount}`,
  },
  deadlines: {
    asOf: "As of",
    asOfHint: "Without a day it cannot be seen what has been missed.",
    none: "No deadlines yet.",
    add: "Add a deadline",
    newOne: "New deadline",
    count: {
      PASSED: "missed",
      NEAR: "due soon",
      OPEN: "open",
      DONE: "done",
      UNDATED: "without a day",
    },
    left: (days) => {
      const count = Math.abs(days) === 1 ? "1 day" : `${Math.abs(days)} days`;
      if (days === 0) return "today";
      return days > 0 ? `${count} left` : `${count} ago`;
    },
  },
};
