/** The axis of a chart's numbers: round ticks around them, written as the chart's options say. */
import { localeNamed } from "../engine/locale";

export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** 0 at the lower end, 1 at the upper. */
  at(value: number): number;
}

const STEPS = [1, 2, 2.5, 5, 10];
const INTERVALS = 5;

/** @param fromZero zero is on the axis, whatever the numbers are */
export function scaleFor(values: readonly number[], fromZero: boolean): Scale {
  const all = [...values, ...(fromZero || values.length === 0 ? [0] : [])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const raw = (high - low || Math.abs(high) || 1) / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (STEPS.find((one) => one * power >= raw * 0.999) ?? 10);
  const min = Math.floor(low / step) * step;
  const count = Math.max(1, Math.ceil((high - min) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
  const max = ticks.at(-1) as number;
  return { min, max, ticks, at: (value) => (value - min) / (max - min) };
}

/** `12 k` for the format `short`, `5 %` for `percent`, else the plain number, in the file's locale. */
export function writeTick(value: number, format: unknown, locale: string): string {
  const { tag } = localeNamed(locale);
  const options: Intl.NumberFormatOptions =
    format === "short"
      ? { notation: "compact", maximumFractionDigits: 1 }
      : format === "percent" || String(format).includes("%")
        ? { style: "percent", maximumFractionDigits: 1 }
        : { maximumFractionDigits: 2 };
  return new Intl.NumberFormat(tag, options).format(value).replace("-", "−");
}
