/**
 * Texts as wide as their letters are many: without a screen the library measures none. To be
 * imported before the library.
 */
class MeasuredText {
  getContext() {
    return {
      save: () => undefined,
      restore: () => undefined,
      measureText: (text: string) => ({
        width: text.length * 7,
        fontBoundingBoxAscent: 11,
        fontBoundingBoxDescent: 4,
      }),
    };
  }
}

Object.assign(globalThis, { OffscreenCanvas: MeasuredText });
