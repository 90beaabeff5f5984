/**
 * What a shop's year is made of. Amounts are excl. VAT, in the shop's currency, for a whole year; rates are fractions
 * (0.02 for 2 %). Everything that Cap computes about money follows from these.
 */
export interface Drivers {
  /** Sessions that cost nothing each. */
  readonly freeSessions: number;
  /** Sessions that advertising brings. */
  readonly paidSessions: number;
  /** How many of the sessions count as buying nothing: clicks that convert worse than the shop's other sessions. */
  readonly idleSessions: number;
  /** Orders ÷ sessions. */
  readonly conversion: number;
  /** Orders that need no more sessions, as repeat orders. */
  readonly extraOrders: number;
  /** Discounts on extra orders, counted in orders: 600 orders at 5 % give the value of 30 away. */
  readonly ordersGivenAway: number;
  /** Revenue ÷ orders at today's prices. */
  readonly basket: number;
  /** Selling prices against today's: 1, or 1.05 for 5 % more. */
  readonly price: number;
  /** Cost of goods ÷ revenue at today's prices: raising a price does not raise what the goods cost. */
  readonly costOfGoodsRate: number;
  readonly logisticsPerOrder: number;
  /** Returned orders ÷ orders. */
  readonly returnRate: number;
  /**
   * The return rate of the year that basket and costs were measured in. They contain its refunds and its handling, so
   * only the difference changes anything: an avoided return keeps a basket and saves a handling.
   */
  readonly measuredReturnRate: number;
  readonly returnHandlingCost: number;
  readonly costPerPaidSession: number;
  /** Advertising that does not follow the number of sessions. */
  readonly adBudget: number;
  /** Fixed costs without advertising, depreciation included, interest not. */
  readonly fixedCosts: number;
  /** Revenue that no other driver explains, and the margin that it leaves. */
  readonly otherRevenue: number;
  readonly otherMargin: number;
  /** Days of cost of goods in stock, of revenue owed by customers, of purchases owed to suppliers. */
  readonly stockDays: number;
  readonly receivableDays: number;
  readonly payableDays: number;
  readonly vatRate: number;
  readonly daysInYear: 360 | 365;
}
