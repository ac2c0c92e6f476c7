import type { GriffelStyle } from "@fluentui/react-components";

/** A button that leads somewhere looks like a link also where the system chooses the colours. */
export const linkStyle: GriffelStyle = {
  textAlign: "left",
  "@media (forced-colors: active)": { color: "LinkText", textDecorationLine: "underline" },
};
