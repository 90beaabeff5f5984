import { prepareTests } from "../tools/test/prepare";

/** Before all tests: what they load must be made from the sources as they are now, where the configuration looks for it. */
export default prepareTests;
