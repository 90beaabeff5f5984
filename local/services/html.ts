/** HtmlService: pages made from text or from the HTML files of the project. */
import type { HtmlPage, ProjectFile } from "../index";
import { Exception, surface } from "./surface";

export class HtmlServiceObject extends surface<GoogleAppsScript.HTML.HtmlService>("HtmlService") {
  constructor(private readonly files: readonly ProjectFile[]) {
    super();
  }
  override createHtmlOutput = (html: unknown = "") => new HtmlOutputObject(String(html));
  override createHtmlOutputFromFile = (name: string) => new HtmlOutputObject(this.sourceOf(name));
  override createTemplateFromFile = (name: string) => new HtmlTemplateObject(this.sourceOf(name));

  private sourceOf(name: string): string {
    const file = this.files.find(
      (one) => one.type === "HTML" && one.name.replace(/\.html$/, "") === name.replace(/\.html$/, ""),
    );
    if (!file) throw new Exception(`No HTML file named ${name} was found.`);
    return file.source;
  }
}

/** Scriptlets are not run here. */
class HtmlTemplateObject extends surface<GoogleAppsScript.HTML.HtmlTemplate>("HtmlTemplate") {
  constructor(private readonly source: string) {
    super();
  }
  override getRawContent = () => this.source;
}

export class HtmlOutputObject extends surface<GoogleAppsScript.HTML.HtmlOutput>("HtmlOutput") {
  private title = "";
  private width = 300;
  private height = 300;
  constructor(private html: string) {
    super();
  }
  override getContent = () => this.html;
  override getTitle = () => this.title;
  override getWidth = () => this.width;
  override getHeight = () => this.height;
  override setContent = (html: string) => this.change({ html });
  override append = (html: string) => this.change({ html: this.html + html });
  override clear = () => this.change({ html: "" });
  override setTitle = (title: string) => this.change({ title });
  override setWidth = (width: number) => this.change({ width });
  override setHeight = (height: number) => this.change({ height });
  /** There is only one sandbox; Google ignores the choice too. */
  override setSandboxMode = () => this;

  page(): HtmlPage {
    return { title: this.title, html: this.html, width: this.width, height: this.height };
  }
  private change(part: object): this {
    return Object.assign(this, part);
  }
}
