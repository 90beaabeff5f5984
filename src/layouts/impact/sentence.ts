import type { Words } from "../../shared/language";
import { figure } from "../in-words";

const total = (line: string) => `{returns.total@${line}}`;
const amount = (line: string) => figure(total(line));

/** What the priorities bring in year one and in a full year, net, and what has to be put up for it. */
export const IMPACT_SENTENCE =
  `=IF(COUNT(${total("net_gain")};${total("outlay")})<2;{#impactMissing};` +
  `{#theyBring}&IF(COUNT(${total("net_year1")})=0;"";${amount("net_year1")}&{#inYearOne})&${amount("net_gain")}` +
  `&{#inFullYear}&${amount("outlay")}&{#toPutUp})`;

export const SENTENCE_WORDS: Readonly<Record<string, Words>> = {
  impactMissing: {
    fr: "Choisissez un levier par priorité et dites de combien il bouge\u202f: Cap dira ce que cela rapporte, en trésorerie.",
    en: "Choose a lever for each priority and say how far it moves: Cap will say what that brings, in cash.",
  },
  theyBring: {
    fr: "Vos priorités rapportent, nets de leurs frais courants, ",
    en: "Net of their running costs, your priorities bring ",
  },
  inYearOne: { fr: " {currency} la première année et ", en: " {currency} in year one and " },
  inFullYear: { fr: " {currency} en année pleine, pour ", en: " {currency} in a full year, for " },
  toPutUp: { fr: " {currency} à avancer.", en: " {currency} to put up." },
};
