import type { Finding } from '../../shared/analysis/opinions';
import { severities } from '../../shared/analysis/opinions';
import { reanalyse } from '../../shared/analysis/analysis';
import { staleCheck } from '../../shared/patterns/rules/stale-check';
import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { whatIfPaid } from '../../shared/repayment/what-if';
import type { Desk } from '../desk';
import { refuse } from '../failure';

/** What paying an amount on an account today would change. The records it would leave are looked at and thrown away. */
export function whatIf(desk: Desk, input: ParsedInputOf<'query.whatIf'>): OutputOf<'query.whatIf'> {
  const before = desk.analysis();
  const part = before.parts.get(input.accountId);
  if (!part) throw refuse('no-such-record', { path: 'accountId' });
  const { owed, utilisation, saving, records } = whatIfPaid(
    part.history,
    input.amount,
    before.asOf,
  );
  const changes = records.map((after) => ({ before: null, after }));
  const after = reanalyse(before, changes, before.asOf);
  const left = new Map(
    [...after.findings, ...after.dismissed.map(({ finding }) => finding)].map((finding) => [
      finding.key,
      finding,
    ]),
  );
  // Paying is supposed to show on the page today, but nobody has looked: a look that is due stays due.
  const standing = before.findings.filter(({ rule }) => rule !== staleCheck.id);
  return {
    ...(owed !== undefined && { owed }),
    ...(utilisation && { utilisation }),
    saving,
    gone: standing.filter(({ key }) => !left.has(key)),
    eased: standing.filter((finding) => isLighter(left.get(finding.key), finding)),
  };
}

function isLighter(after: Finding | undefined, before: Finding): boolean {
  return (
    after !== undefined && severities.indexOf(after.severity) < severities.indexOf(before.severity)
  );
}
