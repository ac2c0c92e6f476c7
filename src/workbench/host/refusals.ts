import { HostError } from "./wire/hostError";
import type { Watch } from "./wire/objectPaths";

/** What Excel refuses on a machine without a printer. */
export const NO_PRINTER: readonly string[] = ["PageLayout.*", "HeaderFooter.*"];

/** Lets changes fail by their names: "Chart.title", or "PageLayout.*" for all of a class. */
export const refusing =
  (members: readonly string[]): Watch =>
  (kind, target, member) => {
    if (kind === "call" && /^(get|_)/.test(member)) return;
    const { name } = target.constructor;
    if (members.includes(`${name}.*`) || members.includes(`${name}.${member}`))
      throw new HostError("GeneralException");
  };
