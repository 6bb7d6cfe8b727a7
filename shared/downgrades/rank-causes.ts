import { severities, type Cause, type Finding } from '../analysis/opinions';
import { causes, type CauseSpec } from './causes';
import { factEvidence, type Surroundings } from './facts';

type Supported = {
  readonly cause: Cause;
  readonly severity: number;
  readonly findings: number;
};

/**
 * The documented causes that something in the records speaks for, by the gravest of their findings on the day before,
 * then by how many they are, then in the documents' order. Facts count as support and carry no severity.
 */
export function rankCauses(around: Surroundings, dayBefore: readonly Finding[]): readonly Cause[] {
  const findingsOf = new Map<CauseSpec, Finding[]>();
  for (const finding of dayBefore)
    for (const spec of spokenFor(finding, around)) {
      const there = findingsOf.get(spec);
      if (there) there.push(finding);
      else findingsOf.set(spec, [finding]);
    }
  const supported = causes.flatMap((spec): readonly Supported[] => {
    const findings = findingsOf.get(spec) ?? [];
    const facts = spec.facts.flatMap((fact) => factEvidence(fact, around));
    if (findings.length === 0 && facts.length === 0) return [];
    const evidence = new Set(facts);
    for (const finding of findings) for (const id of finding.evidence) evidence.add(id);
    return [
      {
        cause: {
          cause: spec.id,
          rules: [...new Set(findings.map((finding) => finding.rule))],
          evidence: [...evidence],
        },
        severity: Math.max(-1, ...findings.map(({ severity }) => severities.indexOf(severity))),
        findings: findings.length,
      },
    ];
  });
  return supported
    .sort((a, b) => b.severity - a.severity || b.findings - a.findings)
    .map(({ cause }) => cause);
}

/**
 * The causes a finding speaks for: when it is about the account or about all together; for some rules, when it is about
 * another account.
 */
function spokenFor(finding: Finding, { sign }: Surroundings): readonly CauseSpec[] {
  const own = finding.accountId === null || finding.accountId === sign.accountId;
  return (own ? byRule : byRuleElsewhere).get(finding.rule) ?? [];
}

const byRule = causesBy((spec) => spec.rules);
const byRuleElsewhere = causesBy((spec) => spec.elsewhere);

function causesBy(
  rulesOf: (spec: CauseSpec) => readonly string[],
): ReadonlyMap<string, readonly CauseSpec[]> {
  const specs: readonly CauseSpec[] = causes;
  const all = new Set(specs.flatMap(rulesOf));
  return new Map(
    [...all].map((rule) => [rule, specs.filter((spec) => rulesOf(spec).includes(rule))]),
  );
}
