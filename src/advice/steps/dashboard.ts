import { monthOfDay } from "../../shared/calendar-day";
import type { Words } from "../../shared/language";
import { monthInWords } from "../../shared/month-names";
import { hasAny, type Step } from "./step";

const MEASURES = ["sessions", "orders", "revenue", "cogs", "ad_spend", "new_customers", "returned_orders", "carts"];

const FIRST: Words = {
  fr: "Revenez ici chaque mois\u202f: dix minutes suffisent.",
  en: "Come back here each month: ten minutes will do.",
};

export const DASHBOARD_STEP: Step = {
  isBegun: (plan) => hasAny(plan, "dashboard", "actuals", ...MEASURES),
  tasks: [
    (plan) => {
      const over = plan.table("dashboard", "actuals")?.rows.filter((row) => {
        const first = row.day("month");
        return first !== null && monthOfDay(first) < monthOfDay(plan.today);
      });
      const open = over?.find((row) => row.isEmpty("revenue"));
      const first = open?.day("month");
      if (!open || !first) return null;
      const month = monthOfDay(first);
      return {
        says: {
          fr: `Remplissez les chiffres de ${monthInWords(month, "fr")}.`,
          en: `Fill in the figures of ${monthInWords(month, "en")}.`,
        },
        place: open.cell("revenue"),
      };
    },
  ],
  atFirst: FIRST,
  whenDone: { fr: "Rien à saisir pour l’instant.", en: "Nothing to fill in for now." },
};
