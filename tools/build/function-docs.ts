import type { FunctionDoc, FunctionExample } from "../../src/protocol/function-docs";
import { LANGUAGES, type Words } from "../../src/shared/language";
import { type DocComment, readDocComment } from "./doc-comment";
import type { Problem } from "./problem";
import type { FunctionSource, SourceFile } from "./source-file";

const LANGUAGE_NAMES: Words = { en: "English", fr: "French (after @fr)" };

/** How each language announces an example inside a parameter's text. */
const EXAMPLE_MARK: Readonly<Record<keyof Words, { readonly pattern: RegExp; readonly spelled: string }>> = {
  en: { pattern: /(^|[^a-z])e\.g\.\s*\S/i, spelled: "e.g. 5%" },
  fr: { pattern: /(^|[^a-z])ex\.\s*\S/i, spelled: "ex. 5 %" },
};

/**
 * The help of a custom function, read from the comment above it.
 *
 * @throws nothing: what is missing comes back as problems, all of them at once.
 */
export function functionDoc(
  name: string,
  file: SourceFile,
  source: FunctionSource,
): { doc: FunctionDoc; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (offset: number, sentence: string): unknown => problems.push(file.problem(offset, sentence));
  const comment = readDocComment(source.comment?.text ?? "", source.comment?.offset ?? source.offset);
  const needWords = (offset: number, what: string, text: Words): void => {
    for (const language of LANGUAGES) {
      if (text[language] === "") report(offset, `${what} has no text in ${LANGUAGE_NAMES[language]}.`);
    }
  };

  needWords(source.offset, `The description of ${name}`, comment.description);
  checkParameters(name, source, comment, needWords, report);
  if (!comment.returns) report(source.offset, `${name} has no @return.`);
  else {
    needWords(comment.returns.offset, `The @return of ${name}`, comment.returns.text);
    if (!comment.returns.type) report(comment.returns.offset, `The @return of ${name} has no {type}.`);
  }
  if (comment.examples.length === 0) {
    report(source.offset, `${name} has no @example: write one, such as =${name}(…) → its result.`);
  }
  const examples = comment.examples.flatMap(({ text, offset }) => {
    const example = exampleOf(name, text);
    if (!example) report(offset, `An example of ${name} reads "=${name}(…) → result", not "${text}".`);
    return example ?? [];
  });
  const { description, parameters, returns } = comment;
  return {
    doc: {
      name,
      description,
      parameters: parameters.map(({ offset: _, ...parameter }) => parameter),
      returns: { type: returns?.type ?? "", text: returns?.text ?? { en: "", fr: "" } },
      examples,
    },
    problems,
  };
}

function checkParameters(
  name: string,
  source: FunctionSource,
  comment: DocComment,
  needWords: (offset: number, what: string, text: Words) => void,
  report: (offset: number, sentence: string) => unknown,
): void {
  source.parameters.forEach((parameter, index) => {
    if (parameter.name === null) return; // refused for every kind of global
    const documented = comment.parameters[index];
    if (!documented) {
      report(parameter.offset, `Parameter ${parameter.name} of ${name} has no @param.`);
      return;
    }
    const { offset } = documented;
    if (documented.name !== parameter.name) {
      const place = `Parameter ${index + 1} of ${name} is ${parameter.name}`;
      report(offset, `${place}, but its comment says ${documented.name || "nothing"}.`);
      return;
    }
    const what = `Parameter ${parameter.name} of ${name}`;
    if (documented.optional !== parameter.optional) {
      const written = parameter.optional ? `[${parameter.name}]` : parameter.name;
      report(offset, `${what} is ${parameter.optional ? "optional" : "required"}: write ${written} in its @param.`);
    }
    if (!documented.type) report(offset, `${what} has no {type}.`);
    needWords(offset, what, documented.text);
    for (const language of LANGUAGES) {
      const { pattern, spelled } = EXAMPLE_MARK[language];
      const text = documented.text[language];
      if (text && !pattern.test(text)) {
        report(offset, `${what} has no example in ${LANGUAGE_NAMES[language]}: write one, such as "${spelled}".`);
      }
    }
  });
  for (const extra of comment.parameters.slice(source.parameters.length)) {
    report(extra.offset, `${name} has no parameter ${extra.name}, but its comment documents one.`);
  }
}

function exampleOf(name: string, text: string): FunctionExample | null {
  const [formula, result] = text.split("→").map((part) => part.trim());
  return formula?.startsWith(`=${name}(`) && formula.endsWith(")") && result ? { formula, result } : null;
}
