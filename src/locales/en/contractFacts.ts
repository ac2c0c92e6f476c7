import type { contractFacts as deFacts, contractNames as deNames } from "../de/contractFacts";

/** What the cells of a desk with a contract are called in the workbook. */
export const contractNames: typeof deNames = {
  contractDate: "Contract_of",
  contractReference: "Contract_paper",
  contractSection: "Contract_section",
  contractPosts: "Contract_posts",
  contractAmount: "Contract_amount",
  contractStart: "Contract_from",
  contractEnd: "Contract_until",
};

/** What stands beside them. */
export const contractFacts: typeof deFacts = {
  contractDate: "Contract of",
  contractReference: "Paper or file number",
  contractSection: "Amount agreed in",
  contractPosts: "Posts of the contract",
  contractAmount: "Amount of the contract",
  contractStart: "Contract valid from",
  contractEnd: "Contract valid until",
};
