import { LONGEST_IDEA, QUADRANT_IDS, type QuadrantId } from "../../protocol/what-if";
import { element } from "../dom";
import { button, field, menu, progress, takeBackButton } from "../view";
import { candidateOf, proposedIdea, proposedQuadrant } from "./candidate";
import { wayTo } from "./missing-notice";
import { type LivePart, money, setText, type WhatIfView } from "./what-if-view";

/** From sliders to a line of the ideas. */
export function candidateForm(view: WhatIfView): LivePart {
  const { session, page, text } = view;
  const words = text.candidate;
  const still = element("p", { class: "hint" }, words.still);
  const isBuilt = session.isBuilt("priorities");
  const form = isBuilt ? fields(view) : withoutSheet(view);
  const done = outcome(view);
  const node = element(
    "section",
    { id: "what-if-candidate", class: "stack", tabindex: -1, "aria-labelledby": "what-if-candidate-heading" },
    element("h2", { id: "what-if-candidate-heading" }, words.heading),
    still,
    form.node,
    done,
    progress(session, "add"),
  );
  return {
    node,
    show: (shown) => {
      const isDone = page.draft.added !== null;
      still.hidden = isDone || !shown.still;
      form.node.hidden = isDone || shown.still;
      done.hidden = !isDone;
      form.show(shown);
    },
  };
}

type Form = LivePart & { readonly node: HTMLElement };

function withoutSheet(view: WhatIfView): Form {
  const node = element(
    "div",
    { class: "notice stack" },
    element("p", {}, view.text.candidate.needsSheet),
    wayTo(view, "priorities", null),
  );
  return { node, show: () => {} };
}

function fields(view: WhatIfView): Form {
  const { session, page, text } = view;
  const { draft } = page;
  const words = text.candidate;
  const wrong = {
    idea: element("p", { class: "wrong", id: "candidate-idea-wrong", hidden: true }, words.ideaWrong),
    confidence: element("p", { class: "wrong", id: "candidate-confidence-wrong", hidden: true }, words.confidenceWrong),
    effort: element("p", { class: "wrong", id: "candidate-effort-wrong", hidden: true }, words.effortWrong),
  };
  const typed = (name: keyof typeof wrong, value: string, longest: number, hint?: string) => {
    const control: HTMLInputElement = element("input", {
      type: "text",
      id: `candidate-${name}`,
      autocomplete: "off",
      maxlength: longest,
      inputmode: name === "idea" ? undefined : "decimal",
      value,
      "aria-describedby": [`candidate-${name}-wrong`, hint].filter(Boolean).join(" "),
      input: () => {
        draft[name] = control.value;
        page.update();
      },
    });
    return control;
  };
  const controls = {
    idea: typed("idea", draft.idea ?? proposedIdea(view), LONGEST_IDEA),
    confidence: typed("confidence", draft.confidence, 10, "candidate-confidence-hint"),
    effort: typed("effort", draft.effort, 10),
  };
  const quadrant = menu(
    "candidate-quadrant",
    QUADRANT_IDS.map((id) => [id, words.quadrants[id]]),
    draft.quadrant ?? proposedQuadrant(view),
    (id) => {
      draft.quadrant = id as QuadrantId;
    },
  );
  const gain = element("p", { class: "gain" });
  const node = element(
    "div",
    { class: "stack" },
    element("p", { class: "hint" }, words.why),
    field("candidate-idea", words.idea, controls.idea),
    wrong.idea,
    field("candidate-quadrant", words.quadrant, quadrant),
    gain,
    element(
      "div",
      { class: "halves" },
      field("candidate-confidence", words.confidence, controls.confidence),
      field("candidate-effort", words.effort, controls.effort),
    ),
    wrong.confidence,
    wrong.effort,
    element("p", { class: "hint", id: "candidate-confidence-hint" }, words.confidenceHint),
    button(session, words.add, { id: "add-candidate", look: "primary", click: () => page.addCandidate() }),
  );
  return {
    node,
    show: ({ answer: { extra } }) => {
      setText(gain, words.gain(money(view, extra.operatingResult)));
      if (draft.idea === null) controls.idea.value = proposedIdea(view);
      if (draft.quadrant === null) quadrant.value = proposedQuadrant(view);
      const asked = candidateOf(view, draft, extra.operatingResult);
      for (const name of Object.keys(wrong) as (keyof typeof wrong)[]) {
        const isWrong = draft.checked && asked[name] === undefined;
        wrong[name].hidden = !isWrong;
        controls[name].setAttribute("aria-invalid", String(isWrong));
      }
    },
  };
}

function outcome({ session, page, text }: WhatIfView): HTMLElement {
  const { added } = page.draft;
  const words = text.candidate;
  if (added === null) return element("div", { class: "outcome", hidden: true });
  return element(
    "div",
    { class: "outcome" },
    element("p", {}, words.added(added.title, added.cell)),
    element(
      "div",
      { class: "actions" },
      button(session, words.open, {
        id: "open-candidate",
        look: "primary",
        click: () => session.goTo(added.sheet, added.cell),
      }),
      button(session, words.another, { id: "another-candidate", look: "quiet", click: () => page.startAnother() }),
      takeBackButton(session, () => page.startAnother()),
    ),
  );
}
