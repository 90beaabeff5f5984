import type { ColumnRole } from "../protocol/figures";

/**
 * What each column is called in French and English exports, best name first. Accents, case, signs, no-break spaces and
 * the unit in brackets do not matter (see `plainHeader`).
 */
const NAMES = {
  date: names(`
    order date, date order, date of order, date commande, date de commande, date de la commande, invoice date,
    date de facture, date facture, purchase date, date d achat, sale date, date de vente, created at, date created,
    date de creation, creation date, cree le, date add, date d ajout, passee le, paid at, date paid, date, date gmt,
    date et heure, date time, datetime, timestamp, horodatage, day, jour, month, mois, year month, annee mois,
    annee et mois, month of year, month of the year, mois de l annee, mois annee, month year, mois et annee, period, periode, week, semaine`),
  /** Of an order list: a list that has both takes the net amount, not the one with tax. */
  amount: names(`
    ca ht, montant ht, total ht, montant total ht, total commande ht, chiffre d affaires ht, prix ht, ventes ht, ht,
    montant hors taxes, total hors taxes, net amount, amount net, net total, net sale, net sales, net revenue,
    n revenue, ventes nettes, amount excl vat, amount excl tax, total excl vat, total excl tax, order amount,
    order total, order value, amount, montant, montant commande, montant de la commande, montant total, revenue,
    chiffre d affaires, ca, total commande, total de la commande, grand total, total, total price, total paid,
    total paye, value, valeur, prix, price, sale, vente, total sales, ventes totales, ca ttc, montant ttc, total ttc,
    montant total ttc, prix ttc, ttc, amount incl vat, amount incl tax, total incl vat, total incl tax`),
  order: names(`
    order number, order no, order nr, order id, order ref, order reference, order name, order, numero de commande,
    numero commande, n de commande, n commande, no de commande, no commande, commande n, commande no, id commande,
    id order, id de commande, reference commande, reference de commande, ref commande, commande, invoice number,
    invoice no, invoice id, invoice, numero de facture, n de facture, n facture, facture, transaction id, transaction,
    reference, ref, numero, number, no, n, id, name`),
  customer: names(`
    customer id, customer no, customer number, customer email, customer e mail, id client, id customer, n client,
    numero client, numero de client, code client, client id, email client, e mail client, billing email, email, e mail,
    courriel, adresse e mail, customer, client, customer name, client name, billing name, nom client, nom du client,
    acheteur, buyer`),
  sessions: names(`
    sessions, visites, visits, nombre de sessions, nombre de visites, nb sessions, nb visites, total sessions,
    online store sessions, store sessions, sessions de la boutique en ligne, sessions de la boutique, site visits,
    visites du site, sessions du site, session, visite`),
  orders: names(`
    orders, commandes, number of orders, nombre de commandes, nb commandes, nb de commandes, nbre de commandes,
    total orders, orders count, order count, commandes passees, orders placed, ecommerce purchases,
    e commerce purchases, achats e commerce, achats en ligne, achats sur le site, purchases, achats, transactions,
    nombre de transactions, nombre d achats`),
  gross: names(`gross sales, ventes brutes, gross revenue, ca brut, chiffre d affaires brut, gross`),
  discounts: names(`
    discounts, reductions, remises, coupons, codes promo, code promo, bons de reduction, codes de reduction, rabais,
    discount, reduction, remise, coupon, total discounts, montant des remises`),
  returns: names(`
    returns, retours, refunds, remboursements, sales returns, retours de ventes, retours sur ventes, total returns,
    returns amount, montant des retours, montant rembourse, refunded amount, remboursement`),
  net: names(`
    net sales, ventes nettes, net revenue, revenue net, ca net, chiffre d affaires net, ventes ht, ca ht,
    chiffre d affaires ht, ventes hors taxes, ca hors taxes, chiffre d affaires hors taxes, revenue excl vat,
    revenue excl tax, revenue excluding vat, revenue excluding tax, revenue tax excl, sales excl vat, sales excl tax,
    sales excluding vat, sales excluding tax, sales tax excl, sales tax excluded, revenu ht, revenus ht, revenue ht,
    n revenue`),
  taxes: names(`taxes, tax, tva, vat, taxe, total tax, total taxes, montant tva, montant de la tva, sales tax`),
  shipping: names(`
    shipping, expedition, livraison, shipping charges, shipping fees, frais d expedition, frais de livraison,
    frais de port, port, delivery, postage, total shipping`),
  /** Named so that nothing tells whether VAT is in it. */
  revenue: names(`
    revenue, sales, ventes, chiffre d affaires, ca, revenus, revenu, turnover, purchase revenue, ecommerce revenue,
    e commerce revenue, revenus e commerce, revenu des achats, revenus des achats`),
  total: names(`
    total sales, ventes totales, total des ventes, total ventes, total revenue, revenu total, revenus totaux,
    chiffre d affaires total, ca total, ca ttc, ventes ttc, chiffre d affaires ttc, revenue incl vat,
    revenue incl tax, revenue tax incl, revenue including vat, sales incl vat, sales incl tax, sales tax incl,
    sales including vat, revenu ttc, revenus ttc`),
  costOfGoods: names(`
    cost of goods, cost of goods sold, cogs, cout d achat, couts d achat, cout des marchandises,
    cout d achat des marchandises, cout des marchandises vendues, cout d achat des marchandises vendues,
    cout des produits vendus, cout des ventes`),
  adSpend: names(`
    ad spend, adspend, ads, advertising, advertising spend, advertising cost, ad cost, ads cost, ad costs,
    google ads cost, publicite, depenses publicitaires, depense publicitaire, budget publicitaire, budget pub, pub,
    cout publicitaire, couts publicitaires, cout google ads, frais de publicite, marketing spend`),
  newCustomers: names(`
    new customers, nouveaux clients, first time customers, first time purchasers, nouveaux acheteurs, new buyers,
    primo acheteurs, nombre de nouveaux clients`),
  returnedOrders: names(`
    returned orders, commandes retournees, orders returned, number of returns, nombre de retours, nb retours,
    nb de retours`),
  carts: names(`carts, paniers, paniers crees, carts created, nombre de paniers, created carts`),
  cancelledOrders: names(`cancelled orders, canceled orders, commandes annulees, orders cancelled, orders canceled`),
  cancelledAmount: names(`cancelled amount, canceled amount, montant annule`),
} satisfies Record<ColumnRole | "amount", readonly string[]>;

export type NamedRole = keyof typeof NAMES;

function names(list: string): readonly string[] {
  return list.split(",").map(withoutSpaces);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

const CURRENCY_SUFFIX = / (eur|euros?|mad|dh|cad|usd|gbp|chf)$/;

/** `"Coût d’achat (€)"` → `"cout d achat"`: small letters and digits, one space between words. */
export function plainWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** `"N° de commande"` → `"ndecommande"`; `"amount_gbp"` → `"amount"`: case, accents, signs, currency do not matter. */
export function plainHeader(cell: unknown): string {
  return typeof cell === "string" ? withoutSpaces(plainWords(cell).replace(CURRENCY_SUFFIX, "")) : "";
}

/** Opened and closed with no other bracket between: where many open and none closes, each is looked at once. */
const IN_BRACKETS = /[([][^()[\]]*[)\]]/g;

/** A header without what stands in brackets: `"Sessions (site)"` → `"sessions"`. */
function withoutBrackets(cell: unknown): string {
  return typeof cell === "string" ? plainHeader(cell.replace(IN_BRACKETS, " ")) : "";
}

/** A row, were it the header. */
export class HeaderNames {
  private readonly plain: readonly string[];
  private readonly bare: readonly string[];

  constructor(cells: readonly unknown[]) {
    this.plain = cells.map(plainHeader);
    this.bare = cells.map(withoutBrackets);
  }

  /** The column with the best name for a role, from 0, and how many have that same name; null when none has any. */
  find(role: NamedRole): { readonly column: number; readonly alike: number } | null {
    for (const headers of [this.plain, this.bare]) {
      const name = NAMES[role].find((each) => headers.includes(each));
      if (name !== undefined) {
        return { column: headers.indexOf(name), alike: headers.filter((each) => each === name).length };
      }
    }
    return null;
  }

  includes(pattern: RegExp): boolean {
    return this.plain.some((header) => pattern.test(header));
  }
}
