import { replaceContent } from "./dom";
import { Figures } from "./figures";
import { functions } from "./panels/functions";
import { header } from "./panels/header";
import { orders } from "./panels/orders";
import { settings } from "./panels/settings";
import { sheets } from "./panels/sheets";
import { Planner } from "./planner";
import type { View } from "./view";

const root = document.getElementById("planner") as HTMLElement;

const planner = new Planner(render, showProgress);

function render(): void {
  const { state, words } = planner;
  document.documentElement.lang = state.language;
  root.setAttribute("aria-busy", String(state.running !== null));
  announce();
  // Until the first answer the page keeps the shape of what comes.
  if (state.planner === null && state.failure === null) return;
  const view: View = { state, words, figures: new Figures(state.language), planner };
  const panels = state.planner === null ? [] : [settings(view), sheets(view), orders(view), functions(view)];
  replaceContent(root, header(view), ...panels);
}

/** Says to a screen reader what runs and what went wrong, in places that no drawing removes. */
function announce(): void {
  const { state, words } = planner;
  const { running, failure } = state;
  const texts = {
    load: () => words.loading,
    build: () => words.sheets.building(running?.action === "build" ? running.sheets.length : 0),
    open: () => words.sheets.opening,
    read: () => words.orders.reading(running?.action === "read" ? running.source : ""),
    write: () => words.orders.writing,
  };
  say("announcer", running ? texts[running.action]() : outcome());
  say("alarm", failure?.sentence ?? "");
}

function outcome(): string {
  const { built, orders: import_ } = planner.state;
  const { words } = planner;
  const figures = new Figures(planner.state.language);
  if (import_.step === "done") {
    const { cellsWritten } = import_.report;
    return words.orders.written(cellsWritten, figures.whole(cellsWritten));
  }
  if (import_.step === "preview") {
    const { ordersRead } = import_.summary;
    return words.orders.found(ordersRead, figures.whole(ordersRead), import_.source.name);
  }
  if (built === null) return "";
  return built.created + built.completed === 0
    ? words.sheets.nothingToDo
    : words.sheets.done(built.created, built.completed);
}

function say(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place && place.textContent !== text) place.textContent = text;
}

function showProgress(share: number): void {
  const bar = document.getElementById("reading");
  if (bar === null) return;
  const percent = Math.round(share * 100);
  bar.setAttribute("aria-valuenow", String(percent));
  (bar.firstElementChild as HTMLElement).style.width = String(percent).concat("%");
}

void planner.load();
