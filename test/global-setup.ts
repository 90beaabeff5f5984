import { prepareTests } from "../tools/test/prepare";

/** Before all tests: what they load must be made from the sources as they are now. */
export default async function globalSetup(): Promise<void> {
  await prepareTests();
}
