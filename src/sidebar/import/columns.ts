import type { OrderColumns } from "../../protocol/endpoints";
import { element } from "../dom";
import type { ImportView } from "./import-view";

/** Which column of the list was taken for what: a wrong guess must be seen before it is written. */
export function columns({ text }: ImportView, found: OrderColumns): HTMLElement {
  const roles = ["date", "amount", "order", "customer"] as const;
  return element(
    "details",
    { class: "minor" },
    element("summary", {}, text.columns),
    element(
      "dl",
      {},
      roles.map((role) => [
        element("dt", {}, text.columnNames[role]),
        element("dd", {}, found[role] ?? element("span", { class: "hint" }, text.noColumn)),
      ]),
    ),
  );
}
