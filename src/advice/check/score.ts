import type { Finding, Score, Severity } from "../../protocol/check";

/** Points that one finding takes away. */
export const POINTS: Readonly<Record<Severity, number>> = { serious: 15, warning: 5, advice: 2 };

/** Most severe first. */
export const SEVERITIES = Object.keys(POINTS) as readonly Severity[];

/**
 * 100 less the points of each finding, never below 0. One serious, two warnings and one advice: 100 − 15 − 10 − 2 = 73.
 */
export function scoreOf(findings: readonly Pick<Finding, "severity">[]): Score {
  const lines = SEVERITIES.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return { severity, count, points: count * POINTS[severity] };
  });
  return {
    points: Math.max(
      0,
      lines.reduce((rest, { points }) => rest - points, 100),
    ),
    lines,
  };
}
