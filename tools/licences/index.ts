import { projectRoot } from "../project";
import { licenceProblems } from "./installed-licences";

/** `node tools/run.mjs licences`: every installed package whose licence is not permissive. */
export async function run(): Promise<number> {
  const problems = licenceProblems(projectRoot);
  console.log(problems.length === 0 ? "All installed packages have permissive licences." : problems.join("\n"));
  return problems.length === 0 ? 0 : 1;
}
