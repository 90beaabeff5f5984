import type { Severity } from "../../protocol/check";
import type { Language } from "../../shared/language";
import { pluralEn, pluralFr } from "../plural";

const fr = {
  checking: "Lecture du plan…",
  dismissing: "Enregistrement de votre raison…",
  noPlan: "Ce fichier n’a pas encore de plan à vérifier. Créez d’abord ses feuilles.",
  toPlan: "Créer mon plan",
  score: (points: number) => `${points} sur 100`,
  scoreLabel: "Note du plan",
  arithmetic: "Comment la note se calcule",
  start: "Départ",
  takenFor: (severity: string, count: number) => `${severity} × ${count}`,
  result: "Note",
  floor: "La note s’arrête à 0.",
  summary: (findings: number, count: string, rules: number) =>
    findings === 0
      ? `Rien à signaler\u202f: ${rules} règles regardées.`
      : `${count} ${pluralFr(findings, "point à voir", "points à voir")}, ${rules} règles regardées.`,
  severities: { serious: "À corriger", warning: "À revoir", advice: "Conseil" } satisfies Record<Severity, string>,
  more: (number: number, count: string) =>
    `Et ${count} de plus du même genre\u202f: ${pluralFr(number, "il apparaît", "ils apparaissent")} quand les premiers sont réglés.`,
  goTo: "Aller à la cellule",
  goToLabel: (sentence: string) => `Aller à la cellule\u202f: ${sentence}`,
  dismiss: "Écarter…",
  dismissLabel: (sentence: string) => `Écarter\u202f: ${sentence}`,
  why: "Pourquoi n’est-ce pas un problème pour vous\u202f?",
  whyMissing: "Écrivez une raison\u202f: elle est gardée dans le fichier, avec ce point.",
  confirm: "Écarter ce point",
  cancel: "Annuler",
  dismissed: (count: number) => `${count} ${pluralFr(count, "point écarté", "points écartés")}`,
  reason: (text: string) => `Votre raison\u202f: ${text}`,
  bringBack: "Compter de nouveau",
  bringBackLabel: (sentence: string) => `Compter de nouveau\u202f: ${sentence}`,
  again: "Vérifier de nouveau",
};

export type CheckWords = typeof fr;

const en: CheckWords = {
  checking: "Reading the plan…",
  dismissing: "Keeping your reason…",
  noPlan: "This file has no plan to check yet. Create its sheets first.",
  toPlan: "Create my plan",
  score: (points) => `${points} of 100`,
  scoreLabel: "Score of the plan",
  arithmetic: "How the score is worked out",
  start: "Start",
  takenFor: (severity, count) => `${severity} × ${count}`,
  result: "Score",
  floor: "The score ends at 0.",
  summary: (findings, count, rules) =>
    findings === 0
      ? `Nothing to report: ${rules} rules looked at.`
      : `${count} ${pluralEn(findings, "point to see", "points to see")}, ${rules} rules looked at.`,
  severities: { serious: "To fix", warning: "To review", advice: "Advice" },
  more: (number, count) =>
    `And ${count} more of the same kind: ${pluralEn(number, "it shows", "they show")} once the first ones are settled.`,
  goTo: "Go to the cell",
  goToLabel: (sentence) => `Go to the cell: ${sentence}`,
  dismiss: "Dismiss…",
  dismissLabel: (sentence) => `Dismiss: ${sentence}`,
  why: "Why is this no problem for you?",
  whyMissing: "Write a reason: it is kept in the file with this point.",
  confirm: "Dismiss this point",
  cancel: "Cancel",
  dismissed: (count) => `${count} dismissed ${pluralEn(count, "point", "points")}`,
  reason: (text) => `Your reason: ${text}`,
  bringBack: "Count it again",
  bringBackLabel: (sentence) => `Count it again: ${sentence}`,
  again: "Check again",
};

export const CHECK_WORDS: Readonly<Record<Language, CheckWords>> = { fr, en };
