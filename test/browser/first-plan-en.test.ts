import { ownersFirstPlan } from "./owners-first-plan";

describe("an owner's first plan, in English", () => ownersFirstPlan("en"));
