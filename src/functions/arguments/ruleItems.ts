import type { OptionWords } from "./options";

/** The posts of module 1, as KIM.FTERATE asks for them. */
export const ROLE_WORDS: OptionWords<"COORDINATION" | "ASSISTANT"> = {
  COORDINATION: ["KOORDINATION"],
  ASSISTANT: ["ASSISTENZ"],
};

/** The budget items of module 1 with an upper limit. */
export const LIMIT_WORDS: OptionWords<
  "WORKPLACE" | "ADVICEDAY" | "EXCHANGEDAY" | "MEASURES" | "INTERFACE"
> = {
  WORKPLACE: ["SACHKOSTEN"],
  ADVICEDAY: ["BERATERTAG"],
  EXCHANGEDAY: ["QUALIFIZIERUNGSTAG"],
  MEASURES: ["MASSNAHMEN"],
  INTERFACE: ["SCHNITTSTELLEN"],
};
