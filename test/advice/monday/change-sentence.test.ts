import { changeSentence } from "../../../src/advice/monday/change-sentence";
import { landingSentence } from "../../../src/advice/monday/landing";
import { lastTimeOf } from "../../../src/advice/monday/last-time";
import { parseDay } from "../../../src/shared/calendar-day";
import { day, type Line, planWith } from "./plan-with";

const today = day("2026-05-04") ?? { year: 0, month: 1, day: 1 };
const standing = (landing: number | null, actionsDone = 0) => ({ landing, actionsDone });
const spoken = (
  language: "fr" | "en",
  last: [landing: number | null, done: number, day: string] | null,
  now: [landing: number | null, done: number],
  before: [landing: number | null, done: number] = [null, 0],
) =>
  changeSentence(
    {
      last: last && { ...standing(last[0], last[1]), day: parseDay(last[2]) ?? today },
      before: standing(...before),
      now: standing(...now),
      today,
    },
    "EUR",
    language,
  ).replace(/\u202f/g, "_");

test.each<[string, string, ...(Parameters<typeof spoken> extends [unknown, ...infer Rest] ? Rest : never)]>([
  [
    "Depuis le 3 avril_: l’atterrissage passe de 670_873_€ à 681_200_€ (+10_327), 2 actions terminées.",
    "Since 3 April: the landing goes from 670,873 € to 681,200 € (+10,327), 2 actions done.",
    [670873.24, 1, "2026-04-03"],
    [681200, 3],
  ],
  [
    "Depuis le 1er avril_: l’atterrissage passe de 681_200_€ à 670_873_€ (−10_327), 1 action terminée.",
    "Since 1 April: the landing goes from 681,200 € to 670,873 € (−10,327), 1 action done.",
    [681200, 1, "2026-04-01"],
    [670873.24, 2],
  ],
  [
    "Depuis le 30 décembre 2025_: l’atterrissage reste à 670_873_€.",
    "Since 30 December 2025: the landing stays at 670,873 €.",
    [670873.24, 1, "2025-12-30"],
    [670873.01, 1],
  ],
  [
    "Depuis le 3 avril_: l’atterrissage passe de 900_€ à −400_€ (−1_300), 2 actions de moins terminées.",
    "Since 3 April: the landing goes from 900 € to −400 € (−1,300), 2 fewer actions done.",
    [900, 3, "2026-04-03"],
    [-400, 1],
  ],
  [
    "Depuis le dernier enregistrement, aujourd’hui_: l’année atterrit à 12_€.",
    "Since the last save, today: the year lands at 12 €.",
    [null, 0, "2026-05-04"],
    [12.4, 0],
  ],
  [
    "Avec cet enregistrement_: l’atterrissage passe de 10_€ à 1_200_000_€ (+1_199_990), 1 action terminée.",
    "With this save: the landing goes from 10 € to 1,200,000 € (+1,199,990), 1 action done.",
    null,
    [1200000, 5],
    [10, 4],
  ],
  [
    "Avec cet enregistrement_: l’atterrissage n’est pas encore connu, 1 action de moins terminée.",
    "With this save: the landing is not known yet, 1 fewer action done.",
    null,
    [null, 3],
    [null, 4],
  ],
])("%s", (fr, en, ...given) => {
  expect(spoken("fr", ...(given as [never, never]))).toBe(fr);
  expect(spoken("en", ...(given as [never, never]))).toBe(en);
});

const memory = (...lines: Line[]) => lastTimeOf(planWith("2026-05-04", { "settings.memory": lines }));

test("what was kept is read back; what is missing or overwritten is no last time", () => {
  const kept = [
    { id: "landing", value: 670873.24 },
    { id: "day", value: "2026-04-03" },
    { id: "actions_done", value: 2 },
  ];
  expect(memory(...kept)).toEqual({ day: day("2026-04-03"), landing: 670873.24, actionsDone: 2 });
  expect(memory({ id: "day", value: day("2026-04-03") })).toEqual({
    day: day("2026-04-03"),
    landing: null,
    actionsDone: 0,
  });
  expect(memory({ id: "day", value: "avant-hier" }, { id: "landing", value: 3 })).toBeNull();
  expect(memory({ id: "day", value: null })).toBeNull();
  expect(lastTimeOf(planWith("2026-05-04", { "settings.plan": [] }))).toBeNull();
  expect(lastTimeOf(planWith("2026-05-04", {}))).toBeNull();
});

test.each([
  [3, -3335.48, "À ce rythme, l’année finit à 670_873_€, 3_335_€ sous le plan."],
  [3, 3335.48, "À ce rythme, l’année finit à 670_873_€, 3_335_€ au-dessus du plan."],
  [3, 0.2, "À ce rythme, l’année finit à 670_873_€, juste sur le plan."],
  [3, null, "À ce rythme, l’année finit à 670_873_€."],
  [0, 0, "Rien n’est encore mesuré_: l’année est prévue à 670_873_€."],
])("%d months measured, %d against the plan: %s", (measured, against, sentence) => {
  const lines = [
    { id: "landing", value: 670873.24 },
    { id: "months", value: measured },
    { id: "against_plan", value: against },
  ];
  const plan = planWith("2026-05-04", { "dashboard.landing": lines });
  expect(landingSentence(plan, "fr")?.replace(/\u202f/g, "_")).toBe(sentence);
});

test("without a landing there is no sentence about it", () => {
  expect(
    landingSentence(planWith("2026-05-04", { "dashboard.landing": [{ id: "landing", value: "" }] }), "fr"),
  ).toBeNull();
  expect(
    landingSentence(planWith("2026-05-04", { "dashboard.landing": [{ id: "landing", value: "#REF!" }] }), "en"),
  ).toBeNull();
});
