import { branch } from "../../../../src/engine/funding/branch";

export type Branch = typeof branch;

const fold = (name: string): string => name.trim().replace(/\s+/g, " ").toUpperCase();

/** Right for two tiers below the recipient, wrong for the third. */
export const thePayer: Branch = (bodies, payers, grantor) =>
  branch(bodies, payers, grantor).map((contract, i) => {
    const payer = bodies.find((body) => fold(body) === fold(payers[i]!));
    return contract === "" || contract === bodies[i] ? contract : payer!;
  });

/** The recipient's own row names the recipient. */
export const theRecipient: Branch = (bodies, payers, grantor) =>
  branch(bodies, payers, grantor).map((contract, i) => (contract === "" ? bodies[i]! : contract));

/** Looks for the payer above its bodies only; whoever is not found there has a contract alone. */
export const payersFirst: Branch = (bodies, payers, grantor) => {
  const found: string[] = [];
  for (const [i, body] of bodies.entries()) {
    const payer = bodies.slice(0, i).findIndex((each) => fold(each) === fold(payers[i]!));
    const isPaidByGrantor = ["", fold(grantor)].includes(fold(payers[i]!));
    found.push(isPaidByGrantor ? "" : payer < 0 ? body : found[payer]! || body);
  }
  return found;
};

/** Blank cells filled with what stands above them, as in a merged range. */
export const filledDown: Branch = (bodies, payers, grantor) =>
  branch(bodies, payers, grantor).map((contract, i) =>
    bodies[i]!.trim() === "" ? (bodies[i - 1] ?? "") : contract,
  );
