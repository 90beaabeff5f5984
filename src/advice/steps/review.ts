import type { Words } from "../../shared/language";
import { hasAny, type Step } from "./step";

const MEASURES = ["sessions", "orders", "revenue", "cogs", "ad_spend", "new_customers", "returned_orders", "carts"];

const FIRST: Words = {
  fr: "Importez les douze mois de l’année écoulée, ou tapez-les.",
  en: "Import last year’s twelve months, or type them.",
};

export const REVIEW_STEP: Step = {
  isBegun: (plan) =>
    hasAny(plan, "review", "actuals", ...MEASURES) ||
    hasAny(plan, "review", "targets", ...MEASURES) ||
    hasAny(plan, "review", "lessons", "lesson"),
  tasks: [
    (plan) => {
      const months = plan.table("review", "actuals")?.rows.filter((row) => row.day("month") !== null) ?? [];
      const empty = months.filter((row) => row.isEmpty("revenue") || row.isEmpty("orders"));
      const [first] = empty;
      if (!first) return null;
      return {
        says:
          empty.length === months.length
            ? FIRST
            : {
                fr: `Complétez les mois où le chiffre d’affaires ou les commandes manquent\u202f: ${empty.length} sur ${months.length}.`,
                en: `Complete the months that lack revenue or orders: ${empty.length} of ${months.length}.`,
              },
        place: first.cell(first.isEmpty("revenue") ? "revenue" : "orders"),
      };
    },
    (plan) => {
      const kpis = plan.table("review", "kpis");
      const [first] = kpis?.rows ?? [];
      return first && !kpis?.rows.some((row) => row.number("target") !== null)
        ? {
            says: { fr: "Donnez un objectif à vos indicateurs clés.", en: "Give your key indicators a target." },
            place: first.cell("target"),
          }
        : null;
    },
    (plan) => {
      const needed = ["logistics", "stock_days", "vat"].flatMap((id) => plan.row("review", "terms", id) ?? []);
      const missing = needed.find((row) => row.number("value") === null);
      return missing
        ? {
            says: {
              fr: "Donnez les conditions de l’activité\u202f: coût d’un envoi, jours de stock, TVA.",
              en: "Give the terms of the business: cost of a parcel, days of stock, VAT.",
            },
            place: missing.cell("value"),
          }
        : null;
    },
    (plan) => {
      const [first] = plan.table("review", "fixed")?.rows ?? [];
      return first && !hasAny(plan, "review", "fixed", "amount")
        ? {
            says: { fr: "Tapez les charges fixes de l’année.", en: "Type the fixed costs of the year." },
            place: first.cell("amount"),
          }
        : null;
    },
    (plan) => {
      const [first] = plan.table("review", "lessons")?.rows ?? [];
      return first && !hasAny(plan, "review", "lessons", "lesson")
        ? {
            says: { fr: "Notez au moins une leçon de l’année.", en: "Write down at least one lesson of the year." },
            place: first.cell("lesson"),
          }
        : null;
    },
  ],
  atFirst: FIRST,
  whenDone: { fr: "Le bilan de l’année est fait.", en: "The year is reviewed." },
};
