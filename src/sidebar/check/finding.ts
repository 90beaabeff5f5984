import type { DismissedFinding, Finding, Severity } from "../../protocol/check";
import { element } from "../dom";
import type { Session } from "../session";
import { button, field, pageButton } from "../view";
import type { CheckPage } from "./check-page";

/** A sign beside each severity's word. */
const MARKS: Readonly<Record<Severity, string>> = { serious: "▲", warning: "◆", advice: "○" };
const LONGEST_REASON = 300;

/** One thing to see: how grave, what, what to do, the way to its cell, and the way to dismiss it. */
export function finding(session: Session, page: CheckPage, found: Finding, index: number): HTMLElement {
  const { words, dismissing } = page;
  const { key, sentence, place, isRepairable } = found;
  return element(
    "li",
    { class: "stack" },
    told(page, found),
    dismissing?.key === key
      ? reasonForm(session, page, found)
      : element(
          "div",
          { class: "actions" },
          isRepairable === true &&
            pageButton(session, "repair", {
              id: `repair-${index}`,
              label: `${session.words.pages.repair}\u202f: ${sentence}`,
            }),
          place &&
            button(session, words.goTo, {
              id: `go-to-${index}`,
              label: words.goToLabel(sentence),
              click: () => session.goTo(place.sheet, place.cell),
            }),
          button(session, words.dismiss, {
            id: `dismiss-${index}`,
            look: "quiet",
            label: words.dismissLabel(sentence),
            click: () => page.ask(key),
          }),
        ),
  );
}

export function dismissedFinding(
  session: Session,
  page: CheckPage,
  found: DismissedFinding,
  index: number,
): HTMLElement {
  const { words } = page;
  return element(
    "li",
    { class: "stack" },
    told(page, found),
    element("p", { class: "notice" }, words.reason(found.reason)),
    button(session, words.bringBack, {
      id: `bring-back-${index}`,
      look: "quiet",
      label: words.bringBackLabel(found.sentence),
      click: () => page.bringBack(found),
    }),
  );
}

function told({ words }: CheckPage, { severity, sentence, remedy }: Finding): HTMLElement {
  return element(
    "div",
    {},
    element(
      "p",
      { class: `severity ${severity}` },
      element("span", { class: "mark", "aria-hidden": "true" }, MARKS[severity]),
      ` ${words.severities[severity]}`,
    ),
    element("p", {}, sentence),
    element("p", { class: "hint" }, remedy),
  );
}

function reasonForm(session: Session, page: CheckPage, found: Finding): HTMLElement {
  const { words, dismissing } = page;
  const isMissing = dismissing?.tried === true && dismissing.reason.trim() === "";
  const reason = element(
    "textarea",
    {
      id: "reason",
      rows: 2,
      maxlength: LONGEST_REASON,
      "aria-invalid": isMissing ? "true" : undefined,
      "aria-describedby": isMissing ? "reason-missing" : undefined,
      input: () => {
        if (dismissing) dismissing.reason = reason.value;
        reason.removeAttribute("aria-invalid");
        document.getElementById("reason-missing")?.remove();
      },
    },
    dismissing?.reason ?? "",
  );
  return element(
    "div",
    { class: "stack question" },
    field("reason", words.why, reason),
    isMissing && element("p", { id: "reason-missing", class: "wrong" }, words.whyMissing),
    element(
      "div",
      { class: "actions" },
      button(session, words.confirm, { id: "confirm-dismiss", click: () => page.dismiss(found) }),
      button(session, words.cancel, { id: "cancel-dismiss", look: "quiet", click: () => page.ask(null) }),
    ),
  );
}
