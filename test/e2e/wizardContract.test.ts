import { fields } from "../../src/locales/de/fields";
import { wizard } from "../../src/locales/de/wizard";
import { choose, field, fill } from "./support/wizardPages";
import { wizardTests } from "./support/wizardTests";
import { longOnly } from "../support/runs";

const wizardTest = wizardTests();
const longWizardTest = longOnly(wizardTest);
const { desk } = wizard;

longWizardTest(
  "a contract is compared once its days and its rule for months are known",
  async (page) => {
    await choose(page, desk.question, desk.options.LEAD);
    await fill(page, "Förderjahr", "2021");
    await fill(page, "Stellen", "2,5");
    await fill(page, "Betrag", "160.500");
    await fill(page, "Ende", "31.12.2022");
    const later = page.getByText(desk.comparedLater(wizard.steps.forwarding));
    await later.waitFor();
    await fill(page, "Beginn", "01.11.2021");
    await later.waitFor();
    expect(await page.getByText(/ergeben sich|stimmt mit dem Vertrag/).count()).toBe(0);
    await fill(page, "Beginn", "01.01.2021");
    await page.getByText("ergeben sich 275.000 €").first().waitFor();
    await fill(page, "Betrag", "275.000");
    await page.getByText("275.000 €: stimmt mit dem Vertrag überein").waitFor();
  },
);

longWizardTest("at the desk of a contract nothing is said of a notice", async (page) => {
  await choose(page, desk.question, desk.options.LEAD);
  const said = await page.locator("main").innerText();
  expect(said).toContain(wizard.choices.rateSource.RULES);
  await choose(page, fields.head.rateSource, desk.rateOfContract);
  await page.getByLabel(desk.rateCitation).waitFor();
  expect(await page.getByLabel(fields.head.rateCitation).count()).toBe(0);
});

wizardTest("that a field is empty is said once it was left, not before", async (page) => {
  const notes = page.getByText(/Hinweise? zu dieser Seite/);
  await choose(page, desk.question, desk.options.LEAD);
  await field(page, fields.head.year).click();
  expect(await notes.count()).toBe(0);
  await field(page, fields.contract.date).click();
  await field(page, fields.contract.reference).click();
  await notes.click();
  await page.getByRole("button", { name: "Vertrag, Datum: Die Angabe fehlt." }).waitFor();
});
