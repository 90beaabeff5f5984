/** Browser: the questions that scripts asked before there was Ui; the answers are words. */
import type { Screen } from "../index";
import { surface } from "./surface";
import { question } from "./ui";

export class BrowserObject extends surface<GoogleAppsScript.Base.Browser>("Browser") {
  constructor(private readonly screen: Screen) {
    super();
  }
  /** `ok`, `cancel`, `yes` or `no`. */
  override msgBox = (...said: unknown[]) => this.screen.alert(question(said)).toLowerCase().replace("close", "cancel");
  /** What was typed, or `cancel`. */
  override inputBox(...said: unknown[]): string {
    const { pressed, text } = this.screen.prompt(question(said));
    return pressed === "OK" || pressed === "YES" ? text : "cancel";
  }
}
