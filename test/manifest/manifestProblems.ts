import { COMMANDS } from "../../src/commands/commands";
import { childNamed, elementsNamed, everyElement, parseXml, type XmlElement } from "./xml";

const OFFICE = "http://schemas.microsoft.com/office/appforoffice/1.1";
const OVERRIDES = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";
const BASIC = "http://schemas.microsoft.com/office/officeappbasictypes/1.0";

/** Office reads these children in this order only. */
const ORDER: Record<string, string> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Hosts Resources",
  Host: "Runtimes AllFormFactors DesktopFormFactor",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  GetStarted: "Title Description LearnMoreUrl",
  ExtensionPoint: "Script Page Metadata Namespace OfficeTab OfficeMenu",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Resources: "Images Urls ShortStrings LongStrings",
};

const LANGUAGES = ["en-US", "en-GB"];

const LONGEST: Record<string, number> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
  Urls: 2048,
};

/** The texts of an element: its default and its overrides. */
const textsOf = (element: XmlElement): string[] =>
  [element, ...element.children].flatMap(({ attributes }) => [
    ...(attributes.DefaultValue === undefined ? [] : [attributes.DefaultValue]),
    ...(attributes.Value === undefined ? [] : [attributes.Value]),
  ]);

function orderProblems(manifest: XmlElement): string[] {
  return everyElement(manifest).flatMap((element) => {
    const order = ORDER[element.name]?.split(" ");
    if (!order || element.children.length === 0) return [];
    const places = element.children.map((child) => order.indexOf(child.name));
    const sorted = places.every((place, i) => place >= 0 && place >= (places[i - 1] ?? 0));
    return sorted ? [] : [`order in ${element.name}`];
  });
}

function resourceProblems(manifest: XmlElement): string[] {
  const resources = elementsNamed(manifest, "Resources")[0]!;
  const defined = resources.children.flatMap((group) => group.children);
  const ids = defined.map((resource) => resource.attributes.id ?? "");
  const used = everyElement(manifest).flatMap(({ attributes }) => attributes.resid ?? []);
  const overrides = elementsNamed(resources, "Override");
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `defined twice: ${id}`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `not used: ${id}`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `not defined: ${id}`),
    ...ids.filter((id) => id.length === 0 || id.length > 32).map((id) => `length of id: ${id}`),
    ...overrides.filter((each) => each.namespace !== BASIC).map(() => "Override without bt:"),
  ];
}

function textProblems(manifest: XmlElement): string[] {
  const single = ["DisplayName", "Description"].map((name) => childNamed(manifest, name)!);
  const groups = ["ShortStrings", "LongStrings", "Urls"].flatMap(
    (name) => elementsNamed(manifest, name)[0]!.children,
  );
  const groupOf = (element: XmlElement): string =>
    single.includes(element)
      ? element.name
      : elementsNamed(manifest, "Resources")[0]!.children.find((group) =>
          group.children.includes(element),
        )!.name;
  return [...single, ...groups].flatMap((element) => {
    const texts = textsOf(element);
    const label = element.attributes.id ?? element.name;
    const locales = element.children.map((each) => each.attributes.Locale);
    const translated = locales.length === 0 || LANGUAGES.every((each) => locales.includes(each));
    const limit = LONGEST[groupOf(element)]!;
    return [
      ...(texts.length > 0 && texts.every((text) => text.length > 0 && text.length <= limit)
        ? []
        : [`length of text: ${label}`]),
      ...(translated ? [] : [`a language is missing: ${label}`]),
    ];
  });
}

function runtimeProblems(manifest: XmlElement): string[] {
  const residOf = (parent: string, child?: string): (string | undefined)[] =>
    elementsNamed(manifest, parent).map(
      (element) => (child ? childNamed(element, child) : element)?.attributes.resid,
    );
  const pages = [
    ...residOf("Runtime"),
    ...residOf("Page", "SourceLocation"),
    ...residOf("FunctionFile"),
    ...residOf("Action", "SourceLocation").filter((each) => each !== undefined),
  ];
  const functions = elementsNamed(manifest, "Action")
    .filter(({ attributes }) => attributes.type === "ExecuteFunction")
    .map((action) => childNamed(action, "FunctionName")?.text);
  const lifetimes = elementsNamed(manifest, "Runtime").map((each) => each.attributes.lifetime);
  return [
    ...(pages.length >= 4 && new Set(pages).size === 1 ? [] : ["not one shared page"]),
    ...(lifetimes.join() === "long" ? [] : ["lifetime of the runtime"]),
    ...functions
      .filter((name) => name === undefined || !(COMMANDS as readonly string[]).includes(name))
      .map((name) => `no such command: ${name}`),
    ...elementsNamed(manifest, "TaskpaneId").map(() => "TaskpaneId in a shared runtime"),
  ];
}

function headProblems(manifest: XmlElement): string[] {
  const text = (name: string): string => childNamed(manifest, name)?.text ?? "";
  const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  const namespaces = everyElement(manifest).map((element) => element.namespace);
  return [
    ...(guid.test(text("Id")) ? [] : ["Id"]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version")) ? [] : ["Version"]),
    ...(text("DefaultLocale") === "de-DE" ? [] : ["DefaultLocale"]),
    ...(text("Permissions") === "ReadWriteDocument" ? [] : ["Permissions"]),
    ...namespaces
      .filter((namespace) => ![OFFICE, OVERRIDES, BASIC].includes(namespace))
      .map((namespace) => `unknown namespace: ${namespace}`),
  ];
}

/** Every address in the manifest, overrides included. */
export const addresses = (manifest: XmlElement): string[] =>
  everyElement(manifest)
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value])
    .filter((value): value is string => /^https?:/.test(value ?? ""));

function addressProblems(manifest: XmlElement): string[] {
  const origins = new Set(addresses(manifest).map((address) => new URL(address).origin));
  return [
    ...(origins.size === 1 ? [] : ["more than one host"]),
    ...[...origins].filter((each) => !each.startsWith("https:")).map((each) => `no https: ${each}`),
  ];
}

/**
 * What is wrong with an add-in-only manifest with a shared runtime, in the order of the checks;
 * nothing if it is sound. Written from Microsoft's reference of the manifest elements.
 */
export function manifestProblems(text: string): string[] {
  const manifest = parseXml(text);
  return [
    ...headProblems(manifest),
    ...orderProblems(manifest),
    ...resourceProblems(manifest),
    ...textProblems(manifest),
    ...runtimeProblems(manifest),
    ...addressProblems(manifest),
  ];
}
