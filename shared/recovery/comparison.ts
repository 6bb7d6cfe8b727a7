import { severities, type Finding } from '../analysis/opinions';
import { compare } from '../history/order';

export type Comparison = {
  readonly key: string;
  readonly rule: string;
  readonly accountId: string | null;
  readonly then?: Finding;
  readonly now?: Finding;
  readonly change: 'gone' | 'eased' | 'same' | 'graver' | 'new';
};

/**
 * What the rules found on the day before, beside what they find now; the gravest first, of either side. Severity alone
 * tells eased from graver: a figure that moved within its band has not crossed a line.
 */
export function compareFindings(
  then: readonly Finding[],
  now: readonly Finding[],
): readonly Comparison[] {
  const before = new Map(then.map((finding) => [finding.key, finding]));
  const after = new Map(now.map((finding) => [finding.key, finding]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .flatMap((key) => pair(before.get(key), after.get(key)))
    .sort((a, b) => weight(b) - weight(a) || compare(a.key, b.key));
}

function pair(then: Finding | undefined, now: Finding | undefined): readonly Comparison[] {
  const either = now ?? then;
  if (either === undefined) return [];
  const { key, rule, accountId } = either;
  return [
    {
      key,
      rule,
      accountId,
      ...(then ? { then } : {}),
      ...(now ? { now } : {}),
      change: changeOf(then, now),
    },
  ];
}

function changeOf(then: Finding | undefined, now: Finding | undefined): Comparison['change'] {
  if (then === undefined) return 'new';
  if (now === undefined) return 'gone';
  const step = rank(now) - rank(then);
  return step === 0 ? 'same' : step < 0 ? 'eased' : 'graver';
}

const rank = (finding: Finding): number => severities.indexOf(finding.severity);

const weight = ({ then, now }: Comparison): number =>
  Math.max(then ? rank(then) : -1, now ? rank(now) : -1);
