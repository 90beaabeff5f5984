import type { CheckReport, DismissedFinding, Finding } from "../../protocol/check";
import { SHEET_IDS, type SheetId } from "../../protocol/sheets";
import type { CellPlace, PlanReading } from "../../reading/plan-reading";
import type { Language } from "../../shared/language";
import { RULES } from "./all-rules";
import { keyMaker } from "./finding-key";
import type { Rule } from "./rule";
import { SEVERITIES, scoreOf } from "./score";

/** Of one rule. */
const MOST_LISTED = 12;

export interface Checked {
  readonly report: CheckReport;
  /** Rules that could not do their work: a mistake of Cap's own, for its log. */
  readonly failed: readonly { readonly code: string; readonly error: unknown }[];
}

/** Runs every rule whose sheets are in the file. `dismissed` holds the reasons, by the keys of findings. */
export function checkPlan(
  plan: PlanReading,
  language: Language,
  dismissed: ReadonlyMap<string, string>,
  rules: readonly Rule[] = RULES,
): Checked {
  if (!SHEET_IDS.some((id) => plan.isBuilt(id))) {
    return { report: { findings: [], more: [], dismissed: [], score: { points: 0, lines: [] }, rules: 0 }, failed: [] };
  }
  const failed: { code: string; error: unknown }[] = [];
  const all: Finding[] = [];
  const looked = rules.filter(({ reads }) => reads.every((id) => plan.isBuilt(id)));
  for (const rule of looked) {
    try {
      all.push(...findingsOf(rule, plan, language));
    } catch (error) {
      failed.push({ code: rule.code, error });
    }
  }
  const sorted = inOrder(all);
  const findings = sorted.filter(({ key }) => !dismissed.has(key));
  const left = sorted.flatMap((finding): DismissedFinding[] => {
    const reason = dismissed.get(finding.key);
    return reason === undefined ? [] : [{ ...finding, reason }];
  });
  const report = {
    ...listed(findings),
    dismissed: left,
    score: scoreOf(findings),
    rules: looked.length - failed.length,
  };
  return { report, failed };
}

function findingsOf(rule: Rule, plan: PlanReading, language: Language): Finding[] {
  const keyOf = keyMaker(rule.code);
  return rule.find(plan).map(({ about, place, sentence, remedy = rule.fix }) => ({
    key: keyOf(about),
    code: rule.code,
    severity: rule.severity,
    sentence: sentence[language],
    remedy: remedy[language],
    place: visible(place),
    ...(rule.isRepairable ? { isRepairable: true as const } : {}),
  }));
}

/** The first findings of each rule, and how many more there are: nobody reads the rest, and a sidebar could not draw it. */
function listed(findings: readonly Finding[]): Pick<CheckReport, "findings" | "more"> {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.code);
    if (same) same.push(finding);
    else byRule.set(finding.code, [finding]);
  }
  const first = new Set([...byRule.values()].flatMap((same) => same.slice(0, MOST_LISTED)));
  return {
    findings: findings.filter((finding) => first.has(finding)),
    more: [...byRule.values()].flatMap((same) => {
      const last = same[MOST_LISTED - 1];
      return last && same.length > MOST_LISTED ? [{ after: last.key, count: same.length - MOST_LISTED }] : [];
    }),
  };
}

/** Nobody is led to the hidden sheet. */
function visible(place: CellPlace | null): Finding["place"] {
  return place && place.sheet !== "settings" ? { sheet: place.sheet, cell: place.cell } : null;
}

/** Most severe first, then by the steps; those of a step in the order of the rules. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const step = ({ place }: Finding) => (place ? SHEET_IDS.indexOf(place.sheet as SheetId) : SHEET_IDS.length);
  const severity = (finding: Finding) => SEVERITIES.indexOf(finding.severity);
  return [...findings].sort((a, b) => severity(a) - severity(b) || step(a) - step(b));
}
