import type { PageName } from "../protocol/page-names";
import { CallFailure } from "./call-failure";
import { element } from "./dom";
import type { Page } from "./page";
import { fetchPages } from "./server";
import type { Session } from "./session";

/** Every page but the first one. */
type Pages = Readonly<Record<Exclude<PageName, "home">, Page>>;

type PagesMaker = (session: Session) => Pages;

let makePages: PagesMaker | null = null;

/** The fetched script calls this once, when it has arrived. */
export function registerPages(maker: PagesMaker): void {
  makePages = maker;
}

/**
 * The pages that are not in the sidebar's own file: fetched as soon as it opens, so that they are there before a person
 * can choose one. Whoever is quicker waits at the page that they chose.
 */
export class LaterPages {
  private pages: Pages | null = null;
  private isComing = false;

  constructor(private readonly session: Session) {}

  /** A page, or null as long as it is not there. */
  get(name: PageName): Page | null {
    return this.pages !== null && name !== "home" ? this.pages[name] : null;
  }

  /** A person came to one of them: it opens, now or when it has arrived. */
  open(name: PageName): void {
    if (this.pages === null) void this.bring();
    else this.get(name)?.open?.();
  }

  /** Fetches them, once at a time. A person who waits at one of them sees it then, or why it does not come. */
  async bring(): Promise<void> {
    const { session } = this;
    if (this.isComing || this.pages !== null) return;
    this.isComing = true;
    try {
      const text = await fetchPages();
      this.pages = pagesIn(text)(session);
    } catch (thrown) {
      // On the first page nobody misses them; the next visit tries again.
      if (session.page !== "home") session.fail(thrown, () => session.visit(session.page));
      return;
    } finally {
      this.isComing = false;
    }
    if (session.page === "home") return;
    session.draw();
    this.open(session.page);
  }
}

/**
 * Runs the file of the pages, which is a style and a script of this very program; a script that the sidebar's own page
 * inserts runs as that page's script does. The file of another version finds nothing of this page's, and registers nothing.
 */
function pagesIn(file: string): PagesMaker {
  const [, style, script] = /^<style>([^<]*)<\/style>\s*<script>(.*)<\/script>\s*$/s.exec(file) ?? [];
  if (style === undefined || script === undefined) throw new CallFailure("unexpected", `pages: ${file.slice(0, 80)}`);
  const inserted = document.head.appendChild(element("script", {}, script));
  inserted.remove();
  if (makePages === null) throw new CallFailure("outdated", "pages");
  document.head.appendChild(element("style", {}, style));
  return makePages;
}
