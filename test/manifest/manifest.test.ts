import { readFileSync } from "node:fs";
import { addresses, manifestProblems } from "./manifestProblems";
import { pngSize } from "./pngSize";
import { childNamed, elementsNamed, parseXml } from "./xml";

const text = readFileSync("manifest.xml", "utf8");
const manifest = parseXml(text);

test("the manifest is sound", () => {
  expect(manifestProblems(text)).toEqual([]);
});

test("the functions have the namespace KIM and metadata in German and English", () => {
  const resource = (id: string) =>
    [...elementsNamed(manifest, "String"), ...elementsNamed(manifest, "Url")].find(
      (each) => each.attributes.id === id,
    )!;
  const namespace = elementsNamed(manifest, "Namespace")[0]!.attributes.resid!;
  const metadata = childNamed(elementsNamed(manifest, "Metadata")[0]!, "SourceLocation")!;
  const file = resource(metadata.attributes.resid!);
  expect(resource(namespace).attributes.DefaultValue).toBe("KIM");
  expect(resource(namespace).children).toEqual([]);
  expect(file.attributes.DefaultValue).toMatch(/\/functions\.de\.json$/);
  for (const override of file.children)
    expect(override.attributes.Value).toMatch(/\/functions\.en\.json$/);
});

test("nothing is required that Excel LTSC 2021 lacks", () => {
  const sets = elementsNamed(manifest, "Set").map(({ attributes }) => [
    attributes.Name,
    attributes.MinVersion,
  ]);
  expect(Object.fromEntries(sets)).toEqual({
    SharedRuntime: "1.1",
    CustomFunctionsRuntime: "1.3",
    ExcelApi: "1.14",
  });
});

test("the icons are in assets, in exactly the size the manifest gives them", () => {
  const pathOf = (address: string) => new URL(address).pathname.slice(1);
  const named = new Map(
    elementsNamed(elementsNamed(manifest, "Images")[0]!, "Image").map(({ attributes }) => [
      attributes.id,
      pathOf(attributes.DefaultValue!),
    ]),
  );
  const inRibbon = elementsNamed(manifest, "Icon").flatMap((icon) =>
    icon.children.map(({ attributes }) => ({
      path: named.get(attributes.resid),
      size: Number(attributes.size),
    })),
  );
  const inStore = [
    { name: "IconUrl", size: 32 },
    { name: "HighResolutionIconUrl", size: 64 },
  ].map(({ name, size }) => ({
    path: pathOf(childNamed(manifest, name)!.attributes.DefaultValue!),
    size,
  }));
  expect(inRibbon.map(({ size }) => size)).toEqual(Array(8).fill([16, 32, 80]).flat());
  for (const { path, size } of [...inRibbon, ...inStore])
    expect(pngSize(path!)).toEqual({ width: size, height: size });
});

test("every address has the placeholder's host, which the build replaces", () => {
  const hosts = addresses(manifest).map((address) => new URL(address).origin);
  expect(new Set(hosts)).toEqual(new Set(["https://kim.example.org"]));
});

describe("a manifest that Office would refuse is found out", () => {
  const broken: [string, string | RegExp, string, string][] = [
    [
      "an element in the wrong place",
      /(<Hosts>[^]*?<\/Hosts>)([^]*?<\/Requirements>)/,
      "$2$1",
      "order in OfficeApp",
    ],
    ["an override without prefix", /bt:Override/g, "Override", "Override without bt:"],
    [
      "a resource nobody defined",
      'resid="Help.Url"',
      'resid="Hilfe.Url"',
      "not defined: Hilfe.Url",
    ],
    [
      "a resource nobody uses",
      'bt:String id="Start.Text"',
      'bt:String id="Start.Other"',
      "not used: Start.Other",
    ],
    ["an id of 33 characters", /Pane\.Url/g, "P".repeat(33), `length of id: ${"P".repeat(33)}`],
    ["a text that is too long", "Open KIM", "K".repeat(126), "length of text: OpenPane.Label"],
    [
      "a missing language",
      /<bt:Override Locale="en-GB" Value="Open KIM"\/>/,
      "",
      "a language is missing: OpenPane.Label",
    ],
    [
      "a second host",
      "https://kim.example.org/hilfe",
      "https://other.example.org/hilfe",
      "more than one host",
    ],
    ["plain http", /https:\/\/kim/g, "http://kim", "no https: http://kim.example.org"],
    ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', "lifetime of the runtime"],
    [
      "another page for the functions",
      /<Page>\s*<SourceLocation resid="Pane.Url"/,
      '<Page><SourceLocation resid="Help.Url"',
      "not one shared page",
    ],
    [
      "a TaskpaneId",
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>a</TaskpaneId>',
      "TaskpaneId in a shared runtime",
    ],
    [
      "a button for a command that nobody knows",
      "<FunctionName>checkInstallation<",
      "<FunctionName>check<",
      "no such command: check",
    ],
    ["more rights than needed", "ReadWriteDocument", "Restricted", "Permissions"],
    ["a version of three parts", ".0</Version>", "</Version>", "Version"],
  ];
  test.each(broken)("%s", (_name, search, replacement, problem) => {
    const changed = text.replace(search, replacement);
    expect(changed).not.toBe(text);
    expect(manifestProblems(changed)).toContain(problem);
  });

  test("text that is not well-formed", () => {
    expect(() => manifestProblems(text.replace("</Hosts>", ""))).toThrow();
  });
});
