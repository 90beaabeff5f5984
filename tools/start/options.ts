import { parseArgs } from "node:util";
import { type Language, languageOfLocale } from "../../src/shared/language";
import { typedPath } from "../project";
import { startWords } from "./words";

export interface StartOptions {
  readonly language: Language;
  /** Locale of the spreadsheet. */
  readonly locale: string;
  readonly port: number;
  /** Folder of an Apps Script project to open instead of Cap, absolute. */
  readonly project: string | null;
  /** An .xlsx file to open instead of building a plan, absolute. */
  readonly file: string | null;
  /** Order list, or another export, to import; absolute. */
  readonly orders: string;
  readonly headless: boolean;
  /** Where the headless run writes the plan, absolute; null: it only prints. */
  readonly out: string | null;
  readonly open: boolean;
  readonly help: boolean;
}

const OPTIONS = {
  language: { type: "string" },
  locale: { type: "string" },
  port: { type: "string", default: "8787" },
  project: { type: "string" },
  file: { type: "string" },
  orders: { type: "string" },
  headless: { type: "boolean", default: false },
  out: { type: "string" },
  open: { type: "boolean", default: false },
  help: { type: "boolean", short: "h", default: false },
} as const;

const LAST_PORT = 65535;

/** A command line that can not be carried out; its message is one sentence for the person who typed it. */
export class UsageError extends Error {}

/** @throws UsageError */
export function readOptions(args: string[]): StartOptions {
  const system = systemLanguage();
  const values = parse(args, system);
  const asked = values.language ?? (values.locale ? languageOfLocale(values.locale) : system);
  if (asked !== "fr" && asked !== "en") throw new UsageError(startWords(system).badLanguage(asked));
  const words = startWords(asked);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > LAST_PORT) throw new UsageError(words.badPort(values.port));
  if (values.locale !== undefined && !/^[a-z]{2,3}([_-]\w+)*$/i.test(values.locale)) {
    throw new UsageError(words.badLocale(values.locale));
  }
  if (values.out !== undefined && !values.headless) throw new UsageError(words.outNeedsHeadless);
  if (values.project !== undefined && values.headless) throw new UsageError(words.projectHasNoHeadless);
  if (values.file !== undefined && values.headless) throw new UsageError(words.fileHasNoHeadless);
  return {
    language: asked,
    locale: values.locale?.replace("-", "_") ?? { fr: "fr_FR", en: "en_US" }[asked],
    port,
    project: values.project === undefined ? null : typedPath(values.project),
    file: values.file === undefined ? null : typedPath(values.file),
    orders: values.orders === undefined ? "test/fixtures/online-retail-orders.csv" : typedPath(values.orders),
    headless: values.headless,
    out: values.out === undefined ? null : typedPath(values.out),
    open: values.open,
    help: values.help,
  };
}

function parse(args: string[], language: Language) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new UsageError(startWords(language).badOption((error as Error).message.replace(/\. .*$/s, "")));
  }
}

function systemLanguage(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return languageOfLocale(LC_ALL || LC_MESSAGES || LANG || "en");
}
