import type { Words } from "../shared/language";
import type { VarianceStatus } from "./variance";

/** How a person reads the status of a variance. */
export const STATUS_WORDS: Readonly<Record<VarianceStatus, Words>> = {
  favourable: { fr: "favorable", en: "favourable" },
  unfavourable: { fr: "défavorable", en: "unfavourable" },
  onTarget: { fr: "conforme", en: "on target" },
  notMeasured: { fr: "non mesuré", en: "not measured" },
};
