/** Ui and Menu: menus of the project, questions and pages for the person before the screen. */
import type { MenuEntry, Question, Screen } from "../index";
import type { HtmlOutputObject } from "./html";
import { member, surface } from "./surface";

type Button = GoogleAppsScript.Base.Button;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export class UiObject extends surface<GoogleAppsScript.Base.Ui>("Ui") {
  /** @param menus where the project's menus go */
  constructor(
    private readonly screen: Screen,
    private readonly menus: MenuEntry[],
    private readonly addOnName: string,
  ) {
    super();
  }
  override createMenu = (caption: string) => new MenuObject(this.menus, caption, false);
  override createAddonMenu = () => new MenuObject(this.menus, this.addOnName, true);
  override showSidebar = (page: unknown) => this.screen.showSidebar((page as HtmlOutputObject).page());
  override showModalDialog = (page: HtmlOutput, title: string) => this.dialog(page, title, true);
  override showModelessDialog = (page: HtmlOutput, title: string) => this.dialog(page, title, false);
  override alert(...said: unknown[]): Button {
    return member("Button", this.screen.alert(question(said)));
  }
  override prompt(...said: unknown[]): PromptResponseObject {
    const { pressed, text } = this.screen.prompt(question(said));
    return new PromptResponseObject(member("Button", pressed), text);
  }
  private dialog(page: unknown, title: string, modal: boolean): void {
    this.screen.showDialog({ ...(page as HtmlOutputObject).page(), title }, modal);
  }
}

/** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)` */
export function question(said: readonly unknown[]): Question {
  const [title, prompt] = said.length === 3 ? said : ["", said[0]];
  const buttons = said.length > 1 ? String(said.at(-1)) : "OK";
  return { title: String(title), prompt: String(prompt), buttons: buttons as Question["buttons"] };
}

class PromptResponseObject extends surface<GoogleAppsScript.Base.PromptResponse>("PromptResponse") {
  constructor(
    private readonly button: Button,
    private readonly text: string,
  ) {
    super();
  }
  override getSelectedButton = () => this.button;
  override getResponseText = () => this.text;
}

class MenuObject extends surface<GoogleAppsScript.Base.Menu>("Menu") {
  readonly entries: MenuEntry[] = [];
  constructor(
    private readonly menus: MenuEntry[],
    private readonly caption: string,
    private readonly addOn: boolean,
  ) {
    super();
  }
  override addItem = (caption: string, functionName: string) => this.add({ caption, functionName, entries: [] });
  override addSeparator = () => this.add({ caption: "", functionName: null, entries: [] });
  override addSubMenu = (menu: unknown) => this.add((menu as MenuObject).entry());
  override addToUi(): void {
    const at = this.menus.findIndex((menu) => menu.caption === this.caption);
    this.menus.splice(at < 0 ? this.menus.length : at, 1, this.entry());
  }
  entry(): MenuEntry {
    return { caption: this.caption, functionName: null, entries: this.entries, ...(this.addOn && { addOn: true }) };
  }
  private add(entry: MenuEntry): this {
    this.entries.push(entry);
    return this;
  }
}
