import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { frameOf } from "./support/appearances";
import { axeViolations } from "./support/axeViolations";
import { framePicture } from "./support/framePicture";
import { create, takeUp } from "./support/makeSheet";
import { sheetTests } from "./support/sheetTests";
import { widerThanPage } from "./support/widerThanPage";
import { press } from "./support/wizardPages";
import { longOnly } from "../support/runs";

const sheetTest = sheetTests();
const longSheetTest = longOnly(sheetTest);
const unna = grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;
const LIST = [
  "Buchungstag\tBetrag\tPartner\tBeleg-Nr.",
  "30.11.2021\t-22.916,67\tStadt Bergkamen\t4711",
  "01.12.2021\t-10,00\tStadtwerke\t4712",
].join("\n");

longSheetTest(
  "a list of the treasury is taken, written as one change and taken back",
  async (pane, { page }) => {
    await takeUp(pane, unna);
    await create(pane, /anlegen$/);
    await press(pane, "Übersicht");
    await press(pane, "Zahlungen");
    await press(pane, /Zahlungen aus dem Plan eintragen$/);
    // They are on no sheet yet.
    expect(await pane.getByRole("button", { name: /auf dem Blatt zeigen$/ }).count()).toBe(0);
    await pane.getByLabel("Liste einfügen").fill(LIST);
    await pane.getByText("Wer das ist, steht nicht fest. Bitte auswählen.").waitFor();
    for (const width of ["350", "320"]) {
      await page.getByRole("radio", { name: width }).check();
      expect(await widerThanPage(frameOf(page))).toEqual([]);
      expect(await axeViolations(frameOf(page))).toEqual([]);
    }
    await framePicture(page, frameOf(page), "zahlungen-320-liste");
    await press(pane, "Tabelle übernehmen");
    await pane.getByText("1 Zahlung ist übernommen. Geschrieben wird erst unten.").waitFor();
    // Bergkamen's money was passed on before the Land's came.
    await pane.getByText(/^Kreis Unna: .*30\.11\.2021/).waitFor();
    await framePicture(page, frameOf(page), "zahlungen-320");
    await press(pane, "Auf die Blätter schreiben");
    await pane.getByText(/^Die Blätter sind geändert\. Neu: .*Zahlungsbuch/).waitFor();
    await press(pane, "Rückgängig machen");
    await pane.getByText("Die Mappe ist wieder wie vorher.").waitFor();
  },
  { isClosed: true },
);
