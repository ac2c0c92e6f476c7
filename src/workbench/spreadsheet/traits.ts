/**
 * How an Excel is, where one differs from another or makes things harder for an add-in than this
 * spreadsheet does. docs/workbench.md says what each trait means and how it is known.
 */
export interface Traits {
  readonly answers: "late" | "atOnce";
  readonly printer: "there" | "none";
  readonly ornaments: "accepted" | "refused";
  readonly blankCharts: "withoutSeries" | "withSeries";
  readonly messages: "unseen" | "shown";
  readonly functions: "registered" | "unregistered";
  readonly calculation: "automatic" | "manual";
  readonly fitToPages: "activeSheet" | "everySheet" | "never";
  readonly rowHeights: "stay" | "follow";
  readonly dates: "1900" | "1904";
  readonly platform: "PC" | "Mac" | "OfficeOnline";
}

/** Every word that a trait knows; the first is what an Excel is usually like, at its worst. */
export const WORDS: { readonly [Name in keyof Traits]: readonly Traits[Name][] } = {
  answers: ["late", "atOnce"],
  printer: ["there", "none"],
  ornaments: ["accepted", "refused"],
  blankCharts: ["withoutSeries", "withSeries"],
  messages: ["unseen", "shown"],
  functions: ["registered", "unregistered"],
  calculation: ["automatic", "manual"],
  fitToPages: ["activeSheet", "everySheet", "never"],
  rowHeights: ["stay", "follow"],
  dates: ["1900", "1904"],
  platform: ["PC", "Mac", "OfficeOnline"],
};

/** An Excel at its worst, as it may be anywhere. */
export const HARSH = Object.fromEntries(
  Object.entries(WORDS).map(([name, [first]]) => [name, first]),
) as unknown as Traits;

/** An Excel that is as kind as the spreadsheet under it. */
export const KIND: Traits = {
  ...HARSH,
  answers: "atOnce",
  blankCharts: "withSeries",
  messages: "shown",
  fitToPages: "everySheet",
  rowHeights: "follow",
};

/** The Excel of the page and of the add-in's tests, where nobody asks for another. */
export const USUAL: Traits = HARSH;

const ofWorkbook = new WeakMap<object, Traits>();

/** Those of the workbook that these getters read; it is kind if nobody has said otherwise. */
export const traitsOf = (getters: object): Traits => ofWorkbook.get(getters) ?? KIND;

/** To be called before the workbook is shown, written or read. */
export const setTraits = ({ getters }: { getters: object }, traits: Traits): void =>
  void ofWorkbook.set(getters, traits);
