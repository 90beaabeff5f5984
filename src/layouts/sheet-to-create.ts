import type { SheetId } from "../protocol/sheets";
import type { Words } from "../shared/language";

const NAMES: Readonly<Record<SheetId, Words>> = {
  vision: { fr: "Vision", en: "Vision" },
  review: { fr: "Bilan", en: "Review" },
  priorities: { fr: "Priorités", en: "Priorities" },
  impact: { fr: "Impact", en: "Impact" },
  funding: { fr: "Financement", en: "Funding" },
  actions: { fr: "Actions", en: "Actions" },
  dashboard: { fr: "Tableau de bord", en: "Dashboard" },
};

/** What stands in a cell that reads another sheet as long as that one is not there. */
export function toCreate(sheet: SheetId): Words {
  return { fr: `feuille ${NAMES[sheet].fr} à créer`, en: `create the ${NAMES[sheet].en} sheet` };
}
