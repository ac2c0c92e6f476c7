import { element } from "./element";

interface Choice<Value extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChange: (value: Value) => void;
}

/** A few options side by side, of which one is chosen: radio buttons in a group with a name. */
export function choice<Value extends string>(given: Choice<Value>): HTMLElement {
  const { label, options, chosen, onChange } = given;
  const radios = Object.entries<string>(options).map(([value, text]) => {
    const radio = element("input", { type: "radio", name: label, value });
    radio.checked = value === chosen;
    radio.addEventListener("change", () => onChange(value as Value));
    return element("label", {}, radio, element("span", {}, text));
  });
  return element("fieldset", { class: "choice" }, element("legend", {}, label), ...radios);
}
