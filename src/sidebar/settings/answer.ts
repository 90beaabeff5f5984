import type { InputConflict, Relabelled, SettingsReport } from "../../protocol/settings";
import { cellList } from "../cell-list";
import { element } from "../dom";
import type { Session } from "../session";
import { button, pageButton, takeBackButton } from "../view";
import { inPerCent } from "./draft";
import type { SettingsPage } from "./settings-page";
import { SETTINGS_WORDS, type SettingsWords } from "./words";

/** What will happen, and the yes that it takes; nothing has been written yet. */
export function questionOf(session: Session, page: SettingsPage, report: SettingsReport): HTMLElement {
  const text = SETTINGS_WORDS[session.language];
  const sentences = [...willRelabel(session, page, report), ...willMove(session, report)];
  const planLanguage = page.draft?.planLanguage ?? session.language;
  const changesLanguage = planLanguage !== page.reading?.planLanguage;
  const changesCurrency = page.draft?.currency !== page.reading?.currency;
  const isDamaged = (report.relabelled?.damaged.length ?? 0) > 0;
  const yes = changesLanguage ? text.confirm[planLanguage] : changesCurrency ? text.confirmCurrency : text.confirmOther;
  return element(
    "div",
    { class: "question stack" },
    element("h2", {}, text.question),
    sentences.map((sentence) => element("p", {}, sentence)),
    element(
      "div",
      { class: "actions" },
      button(session, yes, { id: "confirm", look: "primary", click: () => page.confirm() }),
      button(session, text.keep, { id: "keep", look: "quiet", click: () => page.keep() }),
      isDamaged && pageButton(session, "repair", { id: "repair-first", look: "quiet" }),
    ),
  );
}

function willRelabel(session: Session, page: SettingsPage, { relabelled }: SettingsReport): string[] {
  if (relabelled === null) return [];
  const text = SETTINGS_WORDS[session.language];
  const { words, formulas, choices, leftWords, leftFormulas, damaged } = relabelled;
  const figure = (count: number) => session.figures.whole(count);
  const planLanguage = page.draft?.planLanguage ?? session.language;
  const changesLanguage = planLanguage !== page.reading?.planLanguage;
  const changesCurrency = page.draft?.currency !== page.reading?.currency;
  const parts = [text.parts.words(words, figure(words)), text.parts.formulas(formulas, figure(formulas))] as const;
  const left = leftWords + leftFormulas;
  return [
    ...(changesLanguage ? [text.willWrite(...parts, planLanguage)] : []),
    ...(changesCurrency ? [changesLanguage ? text.currencyHint : text.willWriteCurrency(...parts)] : []),
    ...(choices > 0 ? [text.willChoose(choices, figure(choices))] : []),
    ...(left > 0 ? [text.willLeave(left, figure(left))] : []),
    ...(damaged.length > 0 ? [text.damaged(damaged.join(", "))] : []),
  ];
}

function willMove(session: Session, { figures }: SettingsReport): string[] {
  if (figures === null) return [];
  const { count, from, to } = figures;
  const month = (name: string) => session.figures.month(name);
  return [SETTINGS_WORDS[session.language].willMove(count, session.figures.whole(count), month(from), month(to))];
}

/** What was changed and what was left, for eyes. */
export function answerOf(session: Session, report: SettingsReport): HTMLElement {
  const text = SETTINGS_WORDS[session.language];
  const { relabelled, figures, conflicts } = report;
  const figure = (count: number) => session.figures.whole(count);
  return element(
    "div",
    { class: "stack" },
    element("p", { class: report.changed.length > 0 ? "outcome" : undefined }, outcomeOf(session, report)),
    relabelled && wrote(session, relabelled, text),
    figures && element("p", {}, text.moved(figures.count, figure(figures.count), session.figures.month(figures.to))),
    conflicts.map((conflict) => element("p", { class: "notice" }, conflictWords(session, conflict, report))),
    report.changed.length > 0 && element("div", { class: "actions" }, takeBackButton(session)),
  );
}

/** The same in one sentence, for a screen reader. */
export function outcomeOf({ language }: Session, { changed }: SettingsReport): string {
  const text = SETTINGS_WORDS[language];
  return changed.length === 0 ? text.nothingChanged : text.saved(changed.map((name) => text.names[name]).join(", "));
}

function wrote(session: Session, relabelled: Relabelled, text: SettingsWords): HTMLElement {
  const { words, formulas, choices, leftWords, leftFormulas, leftCells, damaged } = relabelled;
  const figure = (count: number) => session.figures.whole(count);
  const { parts } = text;
  return element(
    "div",
    { class: "stack" },
    words + formulas + choices > 0 &&
      element(
        "p",
        {},
        text.wrote(
          parts.words(words, figure(words)),
          parts.formulas(formulas, figure(formulas)),
          parts.choices(choices, figure(choices)),
        ),
      ),
    leftWords > 0 && element("p", {}, text.leftWords(leftWords, figure(leftWords))),
    leftFormulas > 0 && element("p", { class: "notice" }, text.leftFormulas(leftFormulas, figure(leftFormulas))),
    leftCells.length > 0 && cellList(session, "left-where", leftCells, leftWords + leftFormulas),
    damaged.length > 0 &&
      element(
        "div",
        { class: "notice stack" },
        element("p", {}, text.damaged(damaged.join(", "))),
        pageButton(session, "repair", { id: "repair-passed-over" }),
      ),
  );
}

function conflictWords(session: Session, conflict: InputConflict, { settings }: SettingsReport): string {
  const text = SETTINGS_WORDS[session.language];
  const { setting, now, shown, asked } = conflict;
  const name = text.names[setting].replace(/^./, (letter) => letter.toUpperCase());
  if (!settings.inputs[setting].isThere) return text.gone(name);
  const said = (value: number | string | null): string => {
    if (value === null) return text.nothing;
    if (value === "variable" || value === "fixed") return text.conventions[value];
    return setting === "vat" && typeof value === "number"
      ? text.percent(inPerCent(value, session.language))
      : String(value);
  };
  return text.conflict(name, said(now), said(shown), said(asked));
}
