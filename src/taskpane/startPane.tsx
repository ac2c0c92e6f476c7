import { createRoot } from "react-dom/client";
import { language } from "../locales/language";
import { loadGrantYears } from "./overview/loadGrantYears";
import { Pane } from "./Pane";
import { PaneContext } from "./PaneContext";

// What the first page needs to read the workbook is on its way while Excel is waited for.
void loadGrantYears();

/** Shows the pane once Excel answers; until then the page says that it is waiting. */
void Office.onReady(({ host }) => {
  const facts = { language: language(), inExcel: host === Office.HostType.Excel };
  document.documentElement.lang = facts.language;
  createRoot(document.getElementById("root")!).render(
    <PaneContext value={facts}>
      <Pane />
    </PaneContext>,
  );
});
