import type { TornadoDriver } from "../../plan/model";
import type { SliderKind } from "../../plan/what-if";
import type { MissingFigure } from "../../protocol/what-if";
import type { Language } from "../../shared/language";
import { pluralFr } from "../plural";
import { CANDIDATE_WORDS } from "./candidate-words";

/** `avril` → `d’avril`, `mai` → `de mai` */
const from = (month: string) => (/^[aeiou]/i.test(month) ? `d’${month}` : `de ${month}`);

const fr = {
  heading: "Et si…",
  why: "Bougez un curseur\u202f: la réponse s’écrit aussitôt, et rien ne change dans votre fichier.",
  reading: "Lecture du plan…",
  readAgain: "Relire les chiffres",
  quarters: ["T1", "T2", "T3", "T4"],
  missing: {
    review: (list: string) =>
      `Le Bilan n’a pas encore\u202f: ${list}. Ce qui en dépend compte pour rien, ou seulement en partie.`,
    revenue: "Le Bilan n’a pas encore de chiffre d’affaires\u202f: sans lui, il n’y a rien à calculer.",
    priorities:
      "Aucune priorité n’est encore chiffrée dans la feuille Impact\u202f: le plan est la boutique d’aujourd’hui.",
    path: "La Vision ne dit pas encore ce qu’elle demande à l’année prochaine\u202f: donnez-lui un chiffre et un horizon.",
    funding: "La feuille Financement n’a pas encore de montants\u202f: la courbe montre le changement seul.",
    marginShare:
      "La part de la marge remise dans le plan n’est pas donnée\u202f: toute la trésorerie du changement est comptée ici.",
    figures: {
      someMonths: "le chiffre d’affaires de tous les mois",
      orders: "les commandes",
      sessions: "les visites",
      costOfGoods: "le coût d’achat",
      paidSessions: "les visites payées (sans elles, un clic de plus ne coûte rien ici)",
      logistics: "la logistique par commande",
      workingCapital: "les délais de stock et de paiement, ou la TVA",
      fixedCosts: "les charges fixes",
    } satisfies Partial<Record<MissingFigure, string>>,
    open: (title: string) => `Ouvrir la feuille ${title}`,
    create: (title: string) => `Créer la feuille ${title}`,
    creating: (title: string) => `Création de la feuille ${title}…`,
  },
  base: {
    legend: "Partir",
    plan: (priorities: number) =>
      priorities === 0
        ? "du plan"
        : `du plan, avec ${priorities === 1 ? "sa priorité chiffrée" : `ses ${priorities} priorités chiffrées`}`,
    today: "de la boutique d’aujourd’hui, seule",
  },
  start: "À partir de",
  groups: { sell: "Vendre plus", spend: "Dépenser moins" },
  moved: (count: number) => (count === 0 ? "" : `${count} ${pluralFr(count, "bougé", "bougés")}`),
  levers: {
    freeTraffic: "Trafic gratuit",
    paidTraffic: "Trafic payé",
    conversion: "Conversion",
    basket: "Panier moyen",
    price: "Prix de vente",
    extraOrders: "Commandes en plus",
    costOfGoods: "Coût d’achat",
    logistics: "Logistique par commande",
    returns: "Taux de retour",
    saving: "Économie par an",
  } satisfies Record<SliderKind, string>,
  units: {
    percent: () => "%",
    points: () => "points",
    orders: () => "par an",
    perOrder: (currency: string) => currency,
    perYear: (currency: string) => currency,
  },
  readout: {
    freeTraffic: (change: string) => `${change} visites`,
    paidTraffic: (change: string, click: string) => `${change} visites, à ${click} le clic en plus`,
    conversion: (change: string) => `${change} des visites`,
    basket: (change: string) => `${change} par commande, plus remplie`,
    price: (change: string) => `${change} par commande, les mêmes articles`,
    extraOrders: (change: string) => `${change} commandes, sans visite de plus`,
    costOfGoods: (change: string) => `${change} du chiffre d’affaires`,
    logistics: (change: string) => change,
    returns: (change: string) => `${change} des commandes`,
    saving: (change: string) => `${change} de charges fixes`,
  },
  beyond: (best: string) => `Votre meilleur mois a fait ${best}\u202f: c’est plus que vous n’avez jamais eu.`,
  alreadyPulled: "Une priorité du plan bouge déjà ce levier\u202f: ne comptez pas deux fois le même progrès.",
  wrong: (least: string, most: string) => `Écrivez un nombre de ${least} à ${most}.`,
  reset: "Tout remettre à zéro",
  answer: {
    heading: "Ce que cela change",
    still: "Rien n’a encore bougé.",
    gain: (gain: string) => `${gain} de trésorerie par an`,
    revenue: (revenue: string) => `${revenue} de ventes`,
    fullYear: (revenue: string, gain: string) =>
      `En année pleine\u202f: ${revenue} de chiffre d’affaires HT, et ${gain} de trésorerie.`,
    firstYear: (month: string, revenue: string, gain: string) =>
      `La première année, à partir ${from(month)} et au rythme de vos saisons\u202f: ${revenue} de chiffre d’affaires et ${gain} de trésorerie.`,
    noSeasons: "Sans chiffre d’affaires par mois, la première année ne peut pas être estimée.",
    result: (before: string, after: string) =>
      `Le résultat d’exploitation d’une année passerait de ${before} à ${after}.`,
    tiedUp: (amount: string) => `L’activité immobiliserait ${amount} de plus en stock et en délais de paiement (BFR).`,
    freed: (amount: string) => `L’activité libérerait ${amount} de stock et de délais de paiement (BFR).`,
    costs: "Ce que le changement lui-même coûte n’est pas compté\u202f: la feuille Impact le fera.",
  },
  path: {
    short: {
      behind: (missing: string) => `▼ il manque ${missing}`,
      ahead: (ahead: string) => `▲ ${ahead} d’avance`,
      on: "● sur la trajectoire",
    },
    year: (year: string, path: string) => `L’année prochaine ferait ${year}\u202f; la trajectoire demande ${path}.`,
    behind: (missing: string, rate: string) => `▼ Il manque ${missing} (${rate} sur un seul levier, au choix).`,
    ahead: (ahead: string) => `▲ La trajectoire est tenue, avec ${ahead} d’avance.`,
    on: "● La trajectoire est tenue, exactement.",
    fullYear: (year: string) => `En année pleine\u202f: ${year}.`,
  },
  cash: {
    heading: "L’argent, trimestre par trimestre",
    plan: "Solde cumulé depuis le début de l’année.",
    share: (share: string) => `${share} de la marge en plus retourne dans le plan, comme dans la feuille Financement.`,
    today:
      "Le changement seul\u202f: ce qu’il rapporte, moins l’argent qu’il immobilise, cumulé depuis le début de l’année.",
    lowest: (amount: string, quarter: string) => `Au plus bas\u202f: ${amount}, fin ${quarter}.`,
    lowestWith: (amount: string, quarter: string) => `Avec ce changement\u202f: ${amount}, fin ${quarter}.`,
    caption: "Solde cumulé, en fin de trimestre",
    quarter: "Trimestre",
    without: "Sans",
    with: "Avec",
  },
  tornado: {
    heading: "Ce qui fait bouger le résultat",
    hint: (plan: boolean) =>
      `Chaque levier bouge seul de 10\u202f%, ${plan ? "le plan une fois en place" : "dans la boutique d’aujourd’hui"}\u202f; effet sur le résultat d’une année, le plus fort d’abord.`,
    effect: (down: string, up: string) => `−10\u202f%\u202f: ${down} · +10\u202f%\u202f: ${up}`,
    drivers: {
      basket: "Panier moyen",
      costOfGoodsRate: "Coût d’achat",
      sessions: "Visites (gratuites)",
      conversion: "Conversion",
      fixedCosts: "Charges fixes",
      logisticsPerOrder: "Logistique par commande",
      ads: "Publicité",
    } satisfies Record<TornadoDriver, string>,
  },
  candidate: CANDIDATE_WORDS.fr,
};

export type WhatIfWords = typeof fr;

const en: WhatIfWords = {
  heading: "What if…",
  why: "Move a slider: the answer is there at once, and nothing changes in your file.",
  reading: "Reading the plan…",
  readAgain: "Read the figures again",
  quarters: ["Q1", "Q2", "Q3", "Q4"],
  missing: {
    review: (list) => `The Review does not have yet: ${list}. What depends on it counts for nothing, or only in part.`,
    revenue: "The Review has no revenue yet: without it there is nothing to work out.",
    priorities: "No priority is valued in the Impact sheet yet: the plan is today’s shop.",
    path: "The Vision does not say yet what it asks of next year: give it a number and a horizon.",
    funding: "The Funding sheet has no amounts yet: the curve shows the change alone.",
    marginShare: "The share of margin put back into the plan is not given: all of the change’s cash is counted here.",
    figures: {
      someMonths: "the revenue of every month",
      orders: "the orders",
      sessions: "the sessions",
      costOfGoods: "the cost of goods",
      paidSessions: "the paid sessions (without them one more click costs nothing here)",
      logistics: "the logistics per order",
      workingCapital: "the days of stock and of payment, or VAT",
      fixedCosts: "the fixed costs",
    },
    open: (title) => `Open the sheet ${title}`,
    create: (title) => `Create the sheet ${title}`,
    creating: (title) => `Creating the sheet ${title}…`,
  },
  base: {
    legend: "Start from",
    plan: (priorities) =>
      priorities === 0
        ? "the plan"
        : `the plan, with its ${priorities === 1 ? "valued priority" : `${priorities} valued priorities`}`,
    today: "today’s shop, alone",
  },
  start: "From",
  groups: { sell: "Sell more", spend: "Spend less" },
  moved: (count) => (count === 0 ? "" : `${count} moved`),
  levers: {
    freeTraffic: "Free traffic",
    paidTraffic: "Paid traffic",
    conversion: "Conversion",
    basket: "Average order",
    price: "Selling price",
    extraOrders: "Extra orders",
    costOfGoods: "Cost of goods",
    logistics: "Logistics per order",
    returns: "Return rate",
    saving: "Yearly saving",
  },
  units: {
    percent: () => "%",
    points: () => "points",
    orders: () => "a year",
    perOrder: (currency) => currency,
    perYear: (currency) => currency,
  },
  readout: {
    freeTraffic: (change) => `${change} sessions`,
    paidTraffic: (change, click) => `${change} sessions, at ${click} for each extra click`,
    conversion: (change) => `${change} of sessions`,
    basket: (change) => `${change} per order, fuller`,
    price: (change) => `${change} per order, the same goods`,
    extraOrders: (change) => `${change} orders, with no more sessions`,
    costOfGoods: (change) => `${change} of revenue`,
    logistics: (change) => change,
    returns: (change) => `${change} of orders`,
    saving: (change) => `${change} of fixed costs`,
  },
  beyond: (best) => `Your best month made ${best}: this is more than you ever had.`,
  alreadyPulled: "A priority of the plan moves this lever already: do not count the same progress twice.",
  wrong: (least, most) => `Type a number from ${least} to ${most}.`,
  reset: "Set all back to zero",
  answer: {
    heading: "What it changes",
    still: "Nothing has moved yet.",
    gain: (gain) => `${gain} of cash a year`,
    revenue: (revenue) => `${revenue} of sales`,
    fullYear: (revenue, gain) => `In a full year: ${revenue} of revenue excl. VAT, and ${gain} of cash.`,
    firstYear: (month, revenue, gain) =>
      `In the first year, from ${month} on and in your seasons: ${revenue} of revenue and ${gain} of cash.`,
    noSeasons: "Without revenue by month, the first year can not be estimated.",
    result: (before, after) => `The operating result of a year would go from ${before} to ${after}.`,
    tiedUp: (amount) => `Trade would tie up ${amount} more in stock and payment delays (working capital).`,
    freed: (amount) => `Trade would free ${amount} of stock and payment delays (working capital).`,
    costs: "What the change itself costs is not counted: the Impact sheet will do that.",
  },
  path: {
    short: {
      behind: (missing) => `▼ ${missing} missing`,
      ahead: (ahead) => `▲ ahead by ${ahead}`,
      on: "● on the path",
    },
    year: (year, path) => `Next year would make ${year}; the path needs ${path}.`,
    behind: (missing, rate) => `▼ ${missing} are missing (${rate} on any one driver).`,
    ahead: (ahead) => `▲ The path is kept, ahead by ${ahead}.`,
    on: "● The path is kept, exactly.",
    fullYear: (year) => `In a full year: ${year}.`,
  },
  cash: {
    heading: "The money, quarter by quarter",
    plan: "Balance since the start of the year.",
    share: (share) => `${share} of the extra margin goes back into the plan, as in the Funding sheet.`,
    today: "The change alone: what it brings less the money it ties up, since the start of the year.",
    lowest: (amount, quarter) => `At its lowest: ${amount}, end of ${quarter}.`,
    lowestWith: (amount, quarter) => `With this change: ${amount}, end of ${quarter}.`,
    caption: "Running balance at the end of each quarter",
    quarter: "Quarter",
    without: "Without",
    with: "With",
  },
  tornado: {
    heading: "What moves the result",
    hint: (plan) =>
      `Each driver moves alone by 10%, ${plan ? "once the plan is in place" : "in today’s shop"}; effect on the result of a year, strongest first.`,
    effect: (down, up) => `−10%: ${down} · +10%: ${up}`,
    drivers: {
      basket: "Average order",
      costOfGoodsRate: "Cost of goods",
      sessions: "Sessions (free)",
      conversion: "Conversion",
      fixedCosts: "Fixed costs",
      logisticsPerOrder: "Logistics per order",
      ads: "Advertising",
    },
  },
  candidate: CANDIDATE_WORDS.en,
};

export const WHAT_IF_WORDS: Readonly<Record<Language, WhatIfWords>> = { fr, en };
