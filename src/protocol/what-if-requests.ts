import { LANGUAGES, type Language } from "../shared/language";
import { expected, number, object, oneOf, orNull, type Reader } from "./readers";
import { LONGEST_IDEA, QUADRANT_IDS, type QuadrantId, type WhatIfEndpoints } from "./what-if";

/** A name without the blanks around it. */
const ideaName: Reader<string> = (value, name) => {
  const idea = typeof value === "string" ? value.trim() : "";
  if (idea.length >= 1 && idea.length <= LONGEST_IDEA) return idea;
  throw expected(
    `«\u202f${name}\u202f» doit être un texte de 1 à ${LONGEST_IDEA} caractères`,
    `“${name}” must be a text of 1 to ${LONGEST_IDEA} characters`,
  );
};

const language = { read: oneOf<Language>(LANGUAGES) };
const MOST = 1e12;

export const WHAT_IF_READERS: { readonly [N in keyof WhatIfEndpoints]: Reader<WhatIfEndpoints[N]["request"]> } = {
  readWhatIf: object<WhatIfEndpoints["readWhatIf"]["request"]>({ language }),
  addCandidate: object<WhatIfEndpoints["addCandidate"]["request"]>({
    language,
    idea: { read: ideaName },
    quadrant: { read: oneOf<QuadrantId>(QUADRANT_IDS) },
    gain: { read: number(-MOST, MOST) },
    confidence: { read: orNull(number(0, 1)) },
    effort: { read: orNull(number(0, 10_000)) },
  }),
};
