import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { create, fillAll } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { press } from "./support/wizardPages";

const sheetTest = sheetTests();

sheetTest("while the sheets are written, words and a bar say how far it is", async (pane) => {
  const { given } = grantYearCases().find(({ id }) => id === "kreis-warendorf-2021-modul-2")!;
  await fillAll(pane, given);
  // It is over in a moment: everything that the page shows meanwhile is written down.
  await pane.locator("main").evaluate((main) => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = main.querySelector("[role=status] [role=progressbar]");
      if (!bar) return;
      const words = document.getElementById(bar.getAttribute("aria-labelledby")!)!.textContent;
      const open = [...main.querySelectorAll("section:last-of-type button")].filter(
        (button) =>
          (button as HTMLElement).offsetParent &&
          /anlegen|angelegt|machen|beginnen|Zurück|Abbrechen/.test(button.textContent!) &&
          button.getAttribute("aria-disabled") !== "true",
      );
      seen.push([words, ...open.map(({ textContent }) => textContent)].join(" / "));
    }).observe(main, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  const seen = () =>
    pane
      .locator("main")
      .evaluate(() => [...new Set((window as unknown as { seen: string[] }).seen.splice(0))]);
  await create(pane, /anlegen$/);
  expect(await seen()).toEqual([
    "1 von 4: Die Mappe wird angesehen …",
    "2 von 4: Es wird geprüft, ob Excel KIM kennt …",
    "3 von 4: Die Blätter werden geschrieben …",
    "4 von 4: Die Blätter werden eingerichtet und gezeigt …",
  ]);
  await press(pane, "Rückgängig machen");
  await pane.getByText("Rückgängig gemacht.").waitFor();
  expect(await seen()).toEqual(["Wird zurückgenommen …"]);
});
