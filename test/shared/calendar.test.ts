import fc from "fast-check";
import {
  addDays,
  calendarDay,
  compareDays,
  dayNumber,
  formatDay,
  monthOfDay,
  parseDay,
} from "../../src/shared/calendar-day";
import { addMonths, monthsBetween, monthsFrom, parseYearMonth, type YearMonth } from "../../src/shared/year-month";

const month = fc
  .tuple(fc.integer({ min: 1000, max: 3000 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, "0")}` as YearMonth);
const dayIndex = fc.integer({ min: -300_000, max: 300_000 });
const epoch = { year: 1970, month: 1, day: 1 };

test("days follow the same calendar as the platform's UTC dates", () => {
  fc.assert(
    fc.property(dayIndex, (index) => {
      const day = addDays(epoch, index);
      expect(formatDay(day)).toBe(new Date(index * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(day)).toBe(index);
    }),
  );
});

test("a written day reads back, and adding days both ways comes home", () => {
  fc.assert(
    fc.property(dayIndex, fc.integer({ min: -5000, max: 5000 }), (index, count) => {
      const day = addDays(epoch, index);
      expect(parseDay(formatDay(day))).toEqual(day);
      expect(addDays(addDays(day, count), -count)).toEqual(day);
      expect(Math.sign(compareDays(addDays(day, count), day))).toBe(Math.sign(count));
    }),
  );
});

test("months add and subtract, and the distance is what was added", () => {
  fc.assert(
    fc.property(month, fc.integer({ min: -500, max: 500 }), (from, count) => {
      expect(monthsBetween(from, addMonths(from, count))).toBe(count);
      expect(addMonths(addMonths(from, count), -count)).toBe(from);
      expect(parseYearMonth(from)).toBe(from);
    }),
  );
});

test("days and months that do not exist are null", () => {
  expect([
    calendarDay(2023, 2, 29),
    calendarDay(2023, 4, 31),
    calendarDay(2023, 1, 0),
    calendarDay(2023, 1, 1.5),
  ]).toEqual([null, null, null, null]);
  expect(["2011-13", "2011-1", "11-2011", "2011-11-01", "0000-01", ""].map(parseYearMonth)).toEqual(
    Array(6).fill(null),
  );
  expect(["2011-11-31", "2011-2-1", "2011-11-09T10:00"].map(parseDay)).toEqual([null, null, null]);
});

test("a day knows its month, and leaving the calendar is an error", () => {
  expect(monthOfDay({ year: 2011, month: 11, day: 9 })).toBe("2011-11");
  expect(monthsFrom("2010-12", 12).at(-1)).toBe("2011-11");
  expect(() => addMonths("9999-12", 1)).toThrow(RangeError);
  expect(() => addDays({ year: 1, month: 1, day: 1 }, -1)).toThrow(RangeError);
});
