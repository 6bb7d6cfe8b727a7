import { severities, type Finding } from '../analysis/opinions';

/**
 * The findings as a person is told them, the gravest first still. A rule measures what its definition says, to the letter,
 * and `analyze` prints that; where people would not call all of it so, the rule adds what is left to tell.
 */
export function toldFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.every(({ told }) => told === undefined)) return findings;
  return findings.flatMap(asTold).sort((a, b) => rank(b) - rank(a));
}

function asTold(finding: Finding): readonly Finding[] {
  const { told, ...rest } = finding;
  if (told === undefined) return [finding];
  return told === 'nothing' ? [] : [{ ...rest, ...told }];
}

const rank = ({ severity }: Finding): number => severities.indexOf(severity);
