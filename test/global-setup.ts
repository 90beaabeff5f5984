import { dirname } from "node:path";
import { prepareTests } from "../tools/test/prepare";

/** Before all tests: what they load must be made from the sources as they are now, where the configuration looks for it. */
export default async function globalSetup(
  _global: unknown,
  { moduleNameMapper }: { moduleNameMapper: [pattern: string, path: string][] },
): Promise<void> {
  await prepareTests(dirname(moduleNameMapper[0]?.[1] ?? ""));
}
