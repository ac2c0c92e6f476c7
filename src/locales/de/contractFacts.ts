/** What the cells of a desk with a contract are called in the workbook. */
export const contractNames = {
  contractDate: "Vertrag_vom",
  contractReference: "Vertrag_Vorlage",
  contractSection: "Vertrag_Paragraf",
  contractPosts: "Vertrag_Stellen",
  contractAmount: "Vertrag_Betrag",
  contractStart: "Vertrag_ab",
  contractEnd: "Vertrag_bis",
};

/** What stands beside them. */
export const contractFacts = {
  contractDate: "Vertrag vom",
  contractReference: "Vorlage oder Aktenzeichen",
  contractSection: "Betrag geregelt in",
  contractPosts: "Stellen laut Vertrag",
  contractAmount: "Betrag laut Vertrag",
  contractStart: "Vertrag gilt ab",
  contractEnd: "Vertrag gilt bis",
};
