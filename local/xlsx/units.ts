/** Excel has heights in points, Sheets in pixels. */
export const POINTS = 0.75;
/** Excel counts widths in figures of the usual font; so many pixels are one. */
export const FIGURE = 7;
