import { SLIDERS, type SliderKind } from "../../plan/what-if";
import { section } from "../view";
import { slider } from "./slider";
import { type LivePart, setText, type WhatIfView } from "./what-if-view";

const SPEND: readonly SliderKind[] = ["costOfGoods", "logistics", "returns", "saving"];

/** The sliders, in two groups that open and close. */
export function levers(view: WhatIfView): LivePart[] {
  return [
    group(
      view,
      "sell",
      SLIDERS.filter((kind) => !SPEND.includes(kind)),
    ),
    group(view, "spend", SPEND),
  ];
}

function group({ session, text, question, ...view }: WhatIfView, id: "sell" | "spend", kinds: readonly SliderKind[]) {
  const parts = kinds.map((kind) => slider({ session, text, question, ...view }, kind));
  const node = section(
    session,
    { id: `levers-${id}`, heading: text.groups[id], open: id === "sell", note: "" },
    ...parts.map((part) => part.node),
  );
  const note = node.querySelector(".note");
  return {
    node,
    show: (shown) => {
      for (const part of parts) part.show(shown);
      if (note) setText(note, text.moved(kinds.filter((kind) => question.value(kind) !== 0).length));
    },
  } satisfies LivePart;
}
