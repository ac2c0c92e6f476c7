import type {
  CustomFunction,
  OfficeEnvironment,
  RibbonAction,
  VisibilityListener,
} from "./officeEnvironment";
import { filesOf } from "./documentFile";
import { requirementSets } from "./requirementSets";

/** The global names of the client library, after its file has run. */
export interface ClientGlobals {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: object): void } };
  CustomFunctions: typeof CustomFunctions;
}

/** Excel LTSC 2021. */
const VERSION = "16.0.14332.20000";

/**
 * Adds to the library's `Office` and `CustomFunctions` what office.js would have brought: it
 * alone is loaded without the loader, which looks for a real Excel around it. The library's own
 * `Office.context` cannot be set, so a new `Office` is laid over the old one.
 */
export function completeOffice(globals: ClientGlobals, environment: OfficeEnvironment): void {
  const own = {
    context: contextOf(environment),
    HostType: { Excel: "Excel" },
    FileType: { Compressed: "compressed" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac" },
    onReady: readiness({ host: "Excel", platform: environment.platform }),
    actions: {
      associate: (name: string, action: RibbonAction) => environment.actions.set(name, action),
    },
    addin: {
      showAsTaskpane: async () => environment.showTaskpane(true),
      hide: async () => environment.showTaskpane(false),
      setStartupBehavior: async () => undefined,
      onVisibilityModeChanged: async (listener: VisibilityListener) => {
        environment.visibility.add(listener);
        return async () => void environment.visibility.delete(listener);
      },
    },
  };
  globals.Office = Object.create(
    globals.Office,
    Object.getOwnPropertyDescriptors(own),
  ) as typeof Office;
  Object.assign(globals.CustomFunctions, { associate: associator(environment.functions) });
}

function contextOf(environment: OfficeEnvironment) {
  const { language, excelApi, platform, theme, settings } = environment;
  const locale = language === "de" ? "de-DE" : "en-GB";
  const succeed = (callback?: (result: object) => void) =>
    callback?.({ status: "succeeded", value: undefined });
  return {
    host: "Excel",
    platform,
    displayLanguage: locale,
    contentLanguage: locale,
    diagnostics: { host: "Excel", platform, version: VERSION },
    requirements: requirementSets(excelApi),
    officeTheme: theme,
    document: {
      mode: "readWrite",
      url: "",
      getFileAsync: filesOf(environment),
      settings: {
        get: (key: string) => settings.get(key) ?? null,
        set: (key: string, value: unknown) => settings.set(key, value),
        remove: (key: string) => settings.set(key, undefined),
        saveAsync(first?: unknown, second?: unknown) {
          settings.save();
          succeed((typeof first === "function" ? first : second) as Parameters<typeof succeed>[0]);
        },
      },
    },
  };
}

/** Tells everybody who asks, now or later, that the host is there. */
function readiness(info: object) {
  return async (callback?: (info: object) => unknown) => {
    await Promise.resolve();
    await callback?.(info);
    return info;
  };
}

function associator(functions: Map<string, CustomFunction>) {
  return (id: string | Record<string, CustomFunction>, given?: CustomFunction): void => {
    const named = typeof id === "string" ? { [id]: given } : id;
    for (const [name, implementation] of Object.entries(named)) {
      if (implementation) functions.set(name.toUpperCase(), implementation);
    }
  };
}
