import { factOf, type Place } from "../../../src/engine/grantYear/fields";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { fields } from "../../../src/locales/de/fields";
import { table as tableTexts } from "../../../src/locales/de/table";
import { wizard as texts } from "../../../src/locales/de/wizard";
import { ruleItemText } from "../../../src/locales/ruleItemText";
import { cellText } from "../../../src/taskpane/table/core/cellText";
import { choose, type Pane, fill, field, press } from "./wizardPages";

type List = Exclude<Place, "head" | "amendments" | "sources" | "stated">;
type Cells = Readonly<Record<string, string | number | undefined>>;

const shown = (list: List | undefined, name: string, value: string | number): string =>
  cellText(value, factOf(list ?? "head", name)!, "de");

/** Types the fields that an entry has, as their labels call them. */
async function type(
  page: Pane,
  list: List | undefined,
  entry: object,
  names: readonly string[],
  nth = 0,
): Promise<void> {
  const labels: Readonly<Record<string, string>> = fields[list ?? "head"];
  for (const name of names) {
    const value = (entry as Cells)[name];
    if (value !== undefined) await fill(page, labels[name]!, shown(list, name, value), nth);
  }
}

/** Opens the line of an entry, if it is closed. */
async function open(page: Pane, name: string | RegExp): Promise<void> {
  const row = page.getByRole("button", { name });
  if ((await row.getAttribute("aria-expanded")) === "false") await row.click();
}

const escaped = (name: string): RegExp =>
  new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")} `);

const CONTRACT_PAPER = ["payer", "posts", "amount", "start", "end", "reference"] as const;

/** Step 1 as a user would fill it in from the notice or the contract. */
export async function fillNoticeStep(page: Pane, grantYear: GrantYear): Promise<void> {
  if (grantYear.desk !== undefined) {
    await field(page, texts.desk.question).selectOption(grantYear.desk);
    await fill(page, fields.head.year, String(grantYear.year));
    await type(page, "contract", grantYear.contract!, CONTRACT_PAPER);
    return;
  }
  await field(page, fields.head.module).selectOption(String(grantYear.module));
  await fill(page, fields.head.year, String(grantYear.year));
  await type(page, undefined, grantYear, ["assistantPosts"]);
  const [notice] = grantYear.notices;
  await type(page, "notices", notice!, ["posts", "amount", "start", "end", "date", "reference"]);
  if (grantYear.rateSource === "NOTICE") {
    await choose(page, fields.head.rateSource, texts.choices.rateSource.NOTICE);
    await type(page, undefined, grantYear, ["rate", "rateCitation"]);
  }
  for (const [nth, instalment] of grantYear.instalments.entries()) {
    await press(page, texts.notice.addInstalment);
    await type(page, "instalments", instalment, ["date", "weight"], nth);
  }
}

const COLUMNS = ["name", "kind", "weight", "payer", "region", "costPerFte"] as const;

/** Step 2: the bodies pasted at once, from a table with headings; the last recipient is alone. */
export async function fillBodiesStep(page: Pane, grantYear: GrantYear): Promise<void> {
  if (grantYear.desk === "LAST") return fill(page, "Name, 1", grantYear.bodies[0]!.name);
  await type(page, undefined, grantYear, ["kiPosts"]);
  const headings = COLUMNS.map((column) => fields.bodies[column]);
  const rows = grantYear.bodies.map((body) =>
    COLUMNS.map((column) =>
      column === "kind"
        ? texts.choices.bodyKind[body.kind]
        : body[column] === undefined
          ? ""
          : shown("bodies", column, body[column]),
    ),
  );
  const table = [headings, ...rows].map((row) => row.join("\t")).join("\n");
  await fill(page, texts.bodies.pasteLabel, table);
  await press(page, tableTexts.take);
  for (const { name, model } of grantYear.regions) {
    if (model === "FORWARDING") continue;
    await open(page, escaped(name));
    await choose(page, fields.regions.model, texts.choices.model.REFINANCING);
  }
}

const SHARE_FIELDS = ["rawShare", "waiver", "agreed"] as const;
const REASON_FIELDS = ["agreedReason", "agreedDate", "agreedReference"] as const;

/** Step 3: posts of regions, shares, waivers and agreements, items of module 1. */
export async function fillPostsStep(page: Pane, grantYear: GrantYear): Promise<void> {
  for (const [nth, { posts }] of grantYear.regions.entries())
    await type(page, "regions", { posts }, ["posts"], nth);
  for (const body of grantYear.bodies) {
    if (SHARE_FIELDS.every((name) => body[name] === undefined)) continue;
    await open(page, escaped(body.name));
    await type(page, "bodies", body, SHARE_FIELDS);
    await type(page, "bodies", body, REASON_FIELDS);
  }
  if (grantYear.step !== undefined) {
    await page.getByText(texts.posts.rules).click();
    await type(page, undefined, grantYear, ["step", "minimum"]);
  }
  for (const item of grantYear.items) {
    await open(page, new RegExp(`^${ruleItemText(item.item, "de")}`));
    await type(page, "items", item, ["planned", "quantity"]);
  }
}

/** The period of a contract is known from its page. */
const PERIOD = ["start", "end"] as const;
const HEAD_FIELDS = ["prorationSection", "topUpPerPost", "paperStep"] as const;
const CONTRACT_FIELDS = ["start", "end", "nonEligibleCost", "costKey"] as const;

/** Step 4: the period, how months count, and the costs. */
export async function fillForwardingStep(page: Pane, grantYear: GrantYear): Promise<void> {
  if (grantYear.desk === undefined) await type(page, undefined, grantYear, PERIOD);
  await type(page, undefined, grantYear, HEAD_FIELDS);
  for (const [nth, day] of (grantYear.paymentDays ?? []).entries()) {
    await press(page, texts.forwarding.addPaymentDay);
    await type(page, "paymentDays", day, ["date", "weight"], nth);
  }
  const { prorationMethod } = grantYear;
  if (prorationMethod !== undefined)
    await choose(page, texts.forwarding.proration, texts.choices.prorationMethod[prorationMethod]);
  for (const region of grantYear.regions) {
    if (region.costPerFte === undefined && region.start === undefined) continue;
    await open(page, escaped(texts.forwarding.region(region.name)));
    await type(page, "regions", region, ["costPerFte", "start", "end"]);
  }
  for (const body of grantYear.bodies) {
    if (CONTRACT_FIELDS.every((name) => body[name] === undefined)) continue;
    await open(page, escaped(body.name));
    await type(page, "bodies", body, CONTRACT_FIELDS);
  }
}
