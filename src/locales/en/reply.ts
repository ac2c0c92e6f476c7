import type { ReplyTexts } from "../de/reply";

export const reply: ReplyTexts = {
  sheet: (body, year, module) => `Reply ${body} ${year} M${module}`,
  title: (grantYear, body) => `${grantYear} – reply: ${body}`,
  subtitle: (payer) =>
    `Please complete and correct the yellow cells, and send the workbook back to: ${payer}.`,
  locked: "All other cells are protected, without a password. What is right stays as it is.",
  privacy: "Please no names, no reasons of absence, no pay grades.",
  open: "open",
  facts: (payer, amount, fte, start, end) =>
    `For your posts: ${amount} for ${fte} FTE, ${start} to ${end}. The money comes from: ${payer}.`,
  lists: {
    posts: "Your posts",
    staffing: "Who is there when? One row for each period",
    proofs: "What have the posts cost?",
  },
  columns: {
    post: "Post",
    role: "granted as",
    granted: "FTE",
    status: "State",
    share: "FTE filled",
    from: "from",
    until: "until",
    costPerMonth: "Cost a month, planned",
    counts: "counts if interrupted",
    checked: "checked already",
    checkedUntil: "checked until",
    cost: "further eligible cost",
    nonEligible: "not eligible",
    provenUntil: "up to and including",
  },
  hints: {
    staffing:
      "Vacant times are not entered, they follow. Without “until” a row holds to the end of the post.",
    proofs: "Further cost: all that has arisen beyond what is checked already, in euro.",
  },
  answer: {
    heading: "Confirmation",
    fields: {
      isRight: "The entries are right",
      date: "confirmed on",
      reference: "File number",
      remark: "Remark",
    },
  },
  alert: "This cell",
  confirmation: (body, day) => `Reply of ${body} of ${day}`,
  refused: {
    notAReply: () =>
      "This file holds no reply sheet. Please choose the workbook that was made from the sheet.",
    schemaUnknown: (version) =>
      `The sheet is of another version of KIM (${version}) and is not read. Please send a new one.`,
    otherYear: (received, expected) =>
      `The sheet belongs to ${received}, open is ${expected}. Please read it there.`,
    bodyUnknown: (body) =>
      `The sheet is for ${body}; this grant year has no such name. Please see whether it was changed.`,
    outdated: (body) =>
      `Since the sheet for ${body} was made, these entries of the grant year have changed. Please send a new sheet, or enter the reply by hand.`,
  },
  problems: {
    unreadable: (what, received) =>
      `${what}: “${received}” cannot be read. Please correct it in the workbook.`,
    lockedChanged: (what, received, expected) =>
      `${what}: It was “${expected}”, now it is “${received}”. This cell is not to be filled in; please put it back.`,
    missing: (what) => `${what}: The entry is missing. Please complete it, or clear the whole row.`,
    postUnknown: (what, received) =>
      `${what}: “${received}” is no post of this sheet. Please choose one of the list.`,
    rowLost: (what) =>
      `${what}: This row of the sheet is missing. Please have a new one filled in.`,
    rowTwice: () =>
      "This row is a copy of another one and is not read. Please delete it and use a blank row of the sheet.",
    contentBeside: (received) =>
      `Here is “${received}”, where the sheet expects nothing. Please move it to a yellow cell.`,
  },
  cell: (address) => `Cell ${address}`,
  row: (number) => `Row ${number}`,
  added: (post, list, entry) => `${post}, new (${list}): ${entry}`,
  removed: (post, list, entry) => `${post}, gone (${list}): ${entry}`,
  listNames: { posts: "posts", staffing: "staffing", proofs: "cost" },
  noChanges: "The reply changes none of the entries.",
  confirmed: (day) => `The entries are confirmed, on ${day}.`,
  notConfirmed:
    "The entries are not confirmed: “The entries are right” or the day is missing. What was changed is taken; no document comes of it.",
  denied: "“The entries are right” is answered with no. Please settle what is wrong.",
  remark: (text) => `Remark: ${text}`,
  otherSheets: (names) => `Not read: further sheets of the workbook (${names}).`,
};
