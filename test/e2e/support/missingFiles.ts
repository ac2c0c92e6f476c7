import type { Page } from "playwright-core";
import { axeViolations } from "./axeViolations";
import type { OpenPane } from "./openPane";

/** Tests of a pane whose files do not arrive; that is complained of, and nothing else is. */
export function missingFileTests(open: () => Promise<OpenPane> | undefined): void {
  const missingTest = (name: string, look: (page: Page) => Promise<void>): void =>
    test(
      name,
      async () => {
        const opened = await open();
        if (!opened) return;
        const { page, complaints } = opened;
        await look(page);
        expect(complaints.filter((each) => !/ERR_FAILED|ChunkLoadError/.test(each))).toEqual([]);
        await page.context().close();
      },
      60_000,
    );

  missingTest("if the pane's own code does not arrive, office.js is not blamed", async (page) => {
    await page.route("**/pane.*.js", (route) => route.abort());
    await page.reload();
    const alert = page.getByRole("alert");
    await alert.getByText("Ein Teil von KIM ließ sich nicht laden.").waitFor();
    expect(await alert.count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute("**/pane.*.js");
    await alert.getByRole("link", { name: /Neu laden/ }).click();
    await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
  });

  missingTest(
    "a page that is on its way says so; if it does not arrive, it can be loaded again",
    async (page) => {
      let arrive: () => void = () => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      await page.route("**/wizard.*.js", async (route) => {
        await arrived;
        await route.abort();
      });
      await page.getByRole("button", { name: "Neues Förderjahr", exact: true }).click();
      await page.getByText("Die Seite wird geladen …").waitFor();
      arrive();
      const alert = page.getByRole("alert").filter({ hasText: "Ein Teil von KIM" });
      await alert.waitFor();
      await page.unroute("**/wizard.*.js");
      await alert.getByRole("button", { name: "Neu laden" }).click();
      await page.getByRole("button", { name: "Neues Förderjahr", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
    },
  );

  missingTest("if the overview's own code does not arrive, Excel is not blamed", async (page) => {
    await page.route("**/grantYears.*.js", (route) => route.abort());
    await page.reload();
    const alert = page.getByRole("alert");
    await alert.getByText("Ein Teil von KIM ließ sich nicht laden.").waitFor();
    expect(await page.getByText("Excel hat das Lesen").count()).toBe(0);
  });
}
