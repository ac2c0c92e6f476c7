/**
 * Widths of the letters of bold Arial, in thousandths of the font's size (those of Helvetica in
 * Adobe's font metrics). Regular ones are at most as wide: a row is rather too high than too low.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [238, "'"],
  [280, " ,./\\|Iijl"],
  [333, "!():;[]`ft-"],
  [389, "*r{}"],
  [474, '"'],
  [500, "z"],
  [556, "#$0123456789_Jaceksvxy"],
  [584, "+<=>^~"],
  [611, "?FLTZbdghnopqu"],
  [667, "EPSVXY"],
  [722, "&ABCDHKNRU"],
  [778, "GOQw"],
  [833, "M"],
  [889, "%m"],
  [944, "W"],
  [1015, "@"],
];
const WIDTH_OF = new Map(
  WIDTHS.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
);
/** Letters that are not listed. */
const WIDTH = 611;
/** How far the lines of Arial reach above and below their base. */
const ASCENT = 0.905;
const DESCENT = 0.212;

/** The canvas of a program without a screen: it measures texts and draws nothing. */
class MeasuringCanvas {
  getContext() {
    return {
      font: "",
      save: () => undefined,
      restore: () => undefined,
      measureText(text: string) {
        const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 0);
        return {
          width: textWidth(text, size),
          fontBoundingBoxAscent: ASCENT * size,
          fontBoundingBoxDescent: DESCENT * size,
        };
      },
    };
  }
}

/** An accent makes no letter wider. */
function textWidth(text: string, size: number): number {
  const letters = [...text.normalize("NFD").replace(/\p{Mark}/gu, "")];
  return letters.reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? WIDTH), 0) * (size / 1000);
}

/** Lets the grid find the lines of wrapped texts, and so the heights of their rows. */
export function measureTexts(): void {
  Object.assign(globalThis, { OffscreenCanvas: MeasuringCanvas });
}
