import { LANGUAGES, type Language } from "../../locales/language";
import type { WorkbenchTexts } from "../../locales/workbenchText";
import { choice } from "./choice";
import { element } from "./element";

const NAMES: Readonly<Record<Language, string>> = { de: "Deutsch", en: "English" };

/** The widths of Excel's task pane: on the web and as it opens, and the narrowest. */
const WIDTHS = { "320": "320", "350": "350" };

interface Bar {
  readonly texts: WorkbenchTexts;
  readonly language: Language;
  readonly dark: boolean;
  readonly width: number;
  readonly onPane: () => void;
  readonly onWidth: (width: number) => void;
  readonly onDark: (dark: boolean) => void;
  readonly onLanguage: (language: Language) => void;
}

/** The bar above the spreadsheet: what Excel would set elsewhere. Returns the ribbon's button. */
export function createBar(place: HTMLElement, given: Bar): HTMLButtonElement {
  const { texts } = given;
  const icon = element("img", { src: "assets/icon-32.png", alt: "", width: "20", height: "20" });
  const title = element("h1", {}, icon, "KIM ", element("span", {}, texts.subtitle));
  const button = element("button", { type: "button", "aria-pressed": "true" }, texts.pane);
  button.addEventListener("click", given.onPane);
  place.append(
    title,
    choice({
      label: texts.language,
      options: Object.fromEntries(LANGUAGES.map((each) => [each, NAMES[each]])) as typeof NAMES,
      chosen: given.language,
      onChange: given.onLanguage,
    }),
    choice({
      label: texts.colours,
      options: { light: texts.light, dark: texts.dark },
      chosen: given.dark ? "dark" : "light",
      onChange: (chosen) => given.onDark(chosen === "dark"),
    }),
    choice({
      label: texts.width,
      options: WIDTHS,
      chosen: String(given.width) as keyof typeof WIDTHS,
      onChange: (chosen) => given.onWidth(Number(chosen)),
    }),
    button,
  );
  return button;
}
