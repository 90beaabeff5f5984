import { ProblemError } from "../../protocol/problems";
import type { Language } from "../../shared/language";
import { CallFailure } from "../call-failure";

/**
 * Reads an export; what the reader refuses of a file becomes the failure that the server's refusal of a sheet would be.
 * Sentences are looked up here and not where all pages share their failures: the first page needs none of them.
 */
export async function sayingWhatIsRefused(language: Language, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (thrown) {
    if (!(thrown instanceof ProblemError)) throw thrown;
    throw new CallFailure("problem", thrown.code, thrown.sentence(language));
  }
}
