/** Session, ScriptApp, Logger and console: what a script knows of its surroundings and where it writes its notes. */
import { surface } from "./surface";

class UserObject extends surface<GoogleAppsScript.Base.User>("User") {
  /** Without a scope for it the address stays hidden. */
  override getEmail = () => "";
}

export class SessionObject extends surface<GoogleAppsScript.Base.Session>("Session") {
  private readonly key = Math.random().toString(36).slice(2);
  constructor(
    private readonly userLocale: string,
    private readonly scriptTimeZone: string,
  ) {
    super();
  }
  /** The language, such as `fr`; the country is not told. */
  override getActiveUserLocale = () => this.userLocale.split(/[_-]/)[0] ?? "en";
  override getScriptTimeZone = () => this.scriptTimeZone;
  override getTemporaryActiveUserKey = () => this.key;
  override getActiveUser = () => new UserObject();
  override getEffectiveUser = () => new UserObject();
}

/** Only its enums, such as AuthMode, exist here. */
export class ScriptAppObject extends surface<GoogleAppsScript.Script.ScriptApp>("ScriptApp") {}

export class LoggerObject extends surface<GoogleAppsScript.Base.Logger>("Logger") {
  private lines: string[] = [];
  override log(data: unknown, ...values: unknown[]): GoogleAppsScript.Base.Logger {
    let at = 0;
    this.lines.push(String(data).replace(/%[sdo]/g, (mark) => (at < values.length ? String(values[at++]) : mark)));
    return this;
  }
  override getLog = () => this.lines.join("\n");
  override clear = () => {
    this.lines = [];
  };
}

export class ConsoleObject extends surface<Console>("Console") {}
for (const name of ["log", "info", "warn", "error", "time", "timeEnd"] as const) {
  Object.assign(ConsoleObject.prototype, { [name]: (...values: unknown[]) => console[name](...(values as [string])) });
}
