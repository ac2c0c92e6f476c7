import { createRoot } from "react-dom/client";
import type { Language } from "../locales/language";
import { loadGrantYears } from "./overview/loadGrantYears";
import { Pane } from "./Pane";
import { PaneContext } from "./PaneContext";

// What the first page needs to read the workbook is on its way while Excel is waited for.
void loadGrantYears();

/** Shows the pane where the page says that it is waiting. */
export function startPane(language: Language, host: Office.HostType): void {
  const facts = { language, inExcel: host === Office.HostType.Excel };
  document.documentElement.lang = language;
  createRoot(document.getElementById("root")!).render(
    <PaneContext value={facts}>
      <Pane />
    </PaneContext>,
  );
}
