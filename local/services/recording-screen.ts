/** Nobody before the screen: pages and toasts are kept, alerts are closed, prompts cancelled. For tests and headless runs. */
import type { HtmlPage, Pressed, Question, Screen } from "../index";

export class RecordingScreen implements Screen {
  sidebar: HtmlPage | null = null;
  readonly dialogs: HtmlPage[] = [];
  readonly toasts: { message: string; title: string; seconds: number }[] = [];
  readonly questions: Question[] = [];
  /** Answers to the next questions, first one first. */
  readonly answers: { pressed: Pressed; text?: string }[] = [];

  showSidebar(page: HtmlPage): void {
    this.sidebar = { ...page, width: 300 };
  }
  showDialog(page: HtmlPage): void {
    this.dialogs.push(page);
  }
  toast(message: string, title: string, seconds: number): void {
    this.toasts.push({ message, title, seconds });
  }
  alert(question: Question): Pressed {
    this.questions.push(question);
    return this.answers.shift()?.pressed ?? "CLOSE";
  }
  prompt(question: Question): { pressed: Pressed; text: string } {
    this.questions.push(question);
    const { pressed, text = "" } = this.answers.shift() ?? { pressed: "CLOSE" };
    return { pressed, text };
  }
}
