import type { Measure } from "../../protocol/measures";
import { parseDay } from "../../shared/calendar-day";
import type { MondayView } from "./monday-view";
import { remarksOn } from "./remarks";

/** Writes beside each field of the page what is wrong with it (nothing is sent) or what is odd (it can be sent). */
export function showChecks(root: HTMLElement, { page, text }: MondayView): void {
  const month = page.month;
  const figures = new Map<Measure, number>();
  for (const { measure } of month?.empty ?? []) {
    const entry = page.entry(measure);
    if (entry.kind === "figure") figures.set(measure, entry.value);
  }
  const remarks = month === null ? null : remarksOn(month, figures);
  for (const { measure } of month?.empty ?? []) {
    const entry = page.entry(measure);
    const remark = remarks?.get(measure);
    const fault = entry.kind === "wrong" ? text.faults[entry.fault](page.typed(measure).trim()) : "";
    say(root, `figure-${measure}`, fault, remark === undefined ? "" : text.remarks[remark]);
  }
  for (const input of root.querySelectorAll<HTMLInputElement>("input[type=date]")) {
    const isPast = parseDay(input.value) === null || input.value < page.today;
    say(root, input.id, isPast ? text.endIsPast : "", "");
  }
}

function say(root: HTMLElement, id: string, fault: string, remark: string): void {
  const input = root.querySelector(`#${id}`);
  const place = root.querySelector(`#${id}-said`);
  if (input === null || place === null) return;
  if (fault === "") input.removeAttribute("aria-invalid");
  else input.setAttribute("aria-invalid", "true");
  const said = fault || remark;
  if (place.textContent !== said) place.textContent = said;
  place.className = fault === "" ? "said" : "said wrong";
}
