import { type BrandVariants, createDarkTheme, createLightTheme } from "@fluentui/react-components";

/** Shades of the icon's teal, dark to light. White text on 80 and 70, and 100 on dark grey: 4.5:1. */
const teal: BrandVariants = {
  10: "#021212",
  20: "#052323",
  30: "#073233",
  40: "#083f40",
  50: "#094b4c",
  60: "#0a5758",
  70: "#0b6364",
  80: "#0e7172",
  90: "#178a8b",
  100: "#35a5a6",
  110: "#55b8b9",
  120: "#73c7c8",
  130: "#8fd4d5",
  140: "#ade1e1",
  150: "#cbeded",
  160: "#e6f7f7",
};

export const lightTheme = createLightTheme(teal);
export const darkTheme = createDarkTheme(teal);
