import { type FigureOptions, readFigureText } from "../../import/figures";
import type { FiguresSummary } from "../../protocol/figures";
import { ProblemError } from "../../protocol/problems";
import { decodeText } from "./decode-text";

const LARGEST_MEGABYTES = 100;
/** Milliseconds of work between two looks at the screen. */
const SLICE = 12;

export async function textOfFile(file: File): Promise<string> {
  if (file.size > LARGEST_MEGABYTES * 1e6) throw new ProblemError("file-too-large", { most: LARGEST_MEGABYTES });
  return decodeText(new Uint8Array(await file.arrayBuffer()));
}

/** Reads an export in slices, so that the panel stays alive; `progress` gets the share read, from 0 to 1. */
export async function readInSlices(
  text: string,
  options: FigureOptions,
  progress: (share: number) => void,
): Promise<FiguresSummary> {
  const steps = readFigureText(text, options);
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started > SLICE) {
      progress(step.value);
      await new Promise((resume) => setTimeout(resume));
      started = performance.now();
    }
  }
}
