/** What stands above the list of the first sheet. */
export const overviewPage = {
  postsAt: "Stellen zu",
  aYear: "im Jahr",
  notice: "Bescheid",
  months: "volle Monate:",
  band: "Landesmittel für eigene Stellen",
  granted: "bewilligt",
  planned: "vorgesehen",
  rest: "Rest",
  notTransferable: "Übertragung offen",
  asFarAsKnown: "(soweit bekannt)",
};
