import type { OrderColumns } from "../protocol/endpoints";
import { ProblemError } from "../protocol/problems";

type Role = keyof OrderColumns;

/** What each column is called, best name first: a list that has both takes the net amount, not the one with tax. */
const NAMES: Readonly<Record<Role, readonly string[]>> = {
  date: names(`
    order date, date order, date of order, date commande, date de commande, date de la commande, invoice date,
    date de facture, date facture, purchase date, date d achat, sale date, date de vente, created at, date created,
    date de creation, creation date, cree le, date add, date d ajout, passee le, paid at, date paid, date, date gmt,
    date et heure, date time, datetime, timestamp, horodatage, day, jour`),
  amount: names(`
    ca ht, montant ht, total ht, montant total ht, total commande ht, chiffre d affaires ht, prix ht, ventes ht, ht,
    montant hors taxes, total hors taxes, net amount, amount net, net total, net sale, net revenue, n revenue,
    amount excl vat, amount excl tax, total excl vat, total excl tax, order amount, order total, order value, amount,
    montant, montant commande, montant de la commande, montant total, revenue, chiffre d affaires, ca, total commande,
    total de la commande, grand total, total, total price, total paid, total paye, value, valeur, prix, price, sale,
    vente, ca ttc, montant ttc, total ttc, montant total ttc, prix ttc, ttc, amount incl vat, amount incl tax,
    total incl vat, total incl tax`),
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
};

function names(list: string): string[] {
  return list.split(",").map(withoutSpaces);
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, "");
}

const CURRENCY_SUFFIX = / (eur|euros?|mad|dh|cad|usd|gbp|chf)$/;

/** `"N° de commande"` → `"ndecommande"`; `"amount_gbp"` → `"amount"`: case, accents, signs, currency do not matter. */
function plainHeader(cell: unknown): string {
  if (typeof cell !== "string") return "";
  const plain = cell
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return withoutSpaces(plain.replace(CURRENCY_SUFFIX, ""));
}

/** Where each column stands, from 0; null when the list has none. */
export type OrderLayout = { readonly [R in Role]: number | null } & { readonly date: number; readonly amount: number };

/** What the header row of an order list says, and the width that its rows may have. */
export interface OrderHeader {
  readonly layout: OrderLayout;
  readonly columns: OrderColumns;
  readonly width: number;
}

/** The columns of a row, were it the header: null for a role that no column has. */
function rolesOf(cells: readonly unknown[]): Record<Role, number | null> {
  const headers = cells.map(plainHeader);
  const bestColumn = (role: Role) => {
    const name = NAMES[role].find((each) => headers.includes(each));
    return name === undefined ? null : headers.indexOf(name);
  };
  return {
    date: bestColumn("date"),
    amount: bestColumn("amount"),
    order: bestColumn("order"),
    customer: bestColumn("customer"),
  };
}

/** Titles and notes may stand above the header row, but not many. */
const SEARCHED = 10;

/** Looks for the header row among the first filled rows of a list; feed it rows until it answers. */
export class HeaderSearch {
  private seen = 0;
  private best: Record<Role, number | null> | null = null;

  /** The header when this row is it, else null. @throws ProblemError `not-an-order-list` when ten rows were not. */
  offer(cells: readonly unknown[]): OrderHeader | null {
    const roles = rolesOf(cells);
    const { date, amount, order, customer } = roles;
    if (date !== null && amount !== null) {
      const title = (column: number) => String(cells[column]).replace("\uFEFF", "").trim();
      const titleOrNull = (column: number | null) => (column === null ? null : title(column));
      return {
        layout: { date, amount, order, customer },
        columns: {
          date: title(date),
          amount: title(amount),
          order: titleOrNull(order),
          customer: titleOrNull(customer),
        },
        width: cells.length,
      };
    }
    const known = (date === null ? 0 : 1) + (amount === null ? 0 : 1);
    if (this.best === null || known > 0) this.best = roles;
    this.seen += 1;
    if (this.seen >= SEARCHED) throw this.notFound();
    return null;
  }

  /** What to throw when the rows end before a header came. */
  notFound(): ProblemError {
    const noDate = this.best?.date == null;
    const noAmount = this.best?.amount == null;
    const missing =
      noDate && noAmount
        ? { fr: "une colonne de dates et une colonne de montants", en: "a column of dates and a column of amounts" }
        : noDate
          ? { fr: "une colonne de dates", en: "a column of dates" }
          : { fr: "une colonne de montants", en: "a column of amounts" };
    return new ProblemError("not-an-order-list", { missing });
  }
}
