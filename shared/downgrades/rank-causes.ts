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
  const supported = causes.flatMap((spec): readonly Supported[] => {
    const findings = dayBefore.filter((finding) => speaksFor(finding, spec, around));
    const facts = spec.facts.flatMap((fact) => factEvidence(fact, around));
    if (findings.length === 0 && facts.length === 0) return [];
    const evidence = [...facts, ...findings.flatMap((finding) => finding.evidence)];
    return [
      {
        cause: {
          cause: spec.id,
          rules: [...new Set(findings.map((finding) => finding.rule))],
          evidence: [...new Set(evidence)],
        },
        severity: Math.max(-1, ...findings.map(({ severity }) => severities.indexOf(severity))),
        findings: findings.length,
      },
    ];
  });
  return [...supported]
    .sort((a, b) => b.severity - a.severity || b.findings - a.findings)
    .map(({ cause }) => cause);
}

/** A finding counts when it is about the account or about all together; some rules when they are about another account. */
function speaksFor(finding: Finding, spec: CauseSpec, { sign }: Surroundings): boolean {
  const own = finding.accountId === null || finding.accountId === sign.accountId;
  const speaking: readonly string[] = own ? spec.rules : spec.elsewhere;
  return speaking.includes(finding.rule);
}
