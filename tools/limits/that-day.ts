/** Does work as if it were noon of a day, in UTC: what is late, and which month is to be filled in, must not depend on when it is run. */
export function onThatDay<T>(day: string, work: () => T): T {
  const RealDate = Date;
  const noon = RealDate.parse(`${day}T12:00:00Z`);
  // Dates made elsewhere stay instances of it.
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, given) => Reflect.construct(date, given.length === 0 ? [noon] : given),
  });
  try {
    return work();
  } finally {
    globalThis.Date = RealDate;
  }
}
