import { element } from "../dom";

/** What stands below a field: a hint, or what is wrong with what was typed; "" for nothing. */
export interface Remark {
  readonly isWrong: boolean;
  readonly words: string;
}

interface CheckedInput {
  readonly id: string;
  readonly value: string;
  readonly inputmode: "numeric" | "decimal";
  readonly maxlength: number;
  readonly readonly?: boolean;
  readonly input: (value: string) => void;
  readonly remark: () => Remark;
}

/**
 * A text field and the remark below it, which follows what is typed as long as that is right; what is wrong is said when
 * the page is drawn anew, after the click that asks for it. Neither drawing nor a longer remark as the field is left may
 * move the button away from under the pointer that is just clicking it.
 */
export function checkedInput(options: CheckedInput): { control: HTMLInputElement; remark: HTMLElement } {
  const { id, value, inputmode, maxlength, readonly } = options;
  const remark = element("p", { id: `${id}-hint` });
  const control = element("input", {
    id,
    type: "text",
    inputmode,
    autocomplete: "off",
    maxlength,
    value,
    readonly,
    "aria-describedby": remark.id,
    input() {
      options.input(control.value);
      const remarked = options.remark();
      if (!remarked.isWrong) show(remarked);
    },
  });
  show(options.remark());
  return { control, remark };

  function show({ isWrong, words }: Remark): void {
    remark.textContent = words;
    remark.className = isWrong ? "wrong" : "hint";
    remark.hidden = words === "";
    if (isWrong) control.setAttribute("aria-invalid", "true");
    else control.removeAttribute("aria-invalid");
  }
}
