import type { Finding, Severity } from '../analysis/opinions';
import type { Day } from '../dates';
import { byDay } from '../history/order';
import type { Dismissal } from '../records';
import { isGraver } from './judge';

export type DismissedFinding = { readonly finding: Finding; readonly dismissal: Dismissal };

export type Dismissed = {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
};

/**
 * Parts the findings a person has set aside from the open ones; of several dismissals of one finding the latest counts.
 * A finding comes back after the dismissal's `until`, and when it is graver than it was on the day it was dismissed
 * (`severityAt` says what it was; a finding that did not stand then is graver than nothing).
 */
export function applyDismissals(input: {
  readonly findings: readonly Finding[];
  readonly dismissals: readonly Dismissal[];
  readonly severityAt: (key: string, day: Day) => Severity | undefined;
  readonly asOf: Day;
}): Dismissed {
  const { findings, dismissals, severityAt, asOf } = input;
  const standing = latestByKey(dismissals.filter((dismissal) => dismissal.on <= asOf));
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  for (const finding of findings) {
    const dismissal = standing.get(finding.key);
    const then = dismissal && severityAt(finding.key, dismissal.on);
    if (dismissal && holds(dismissal, asOf) && then && !isGraver(finding.severity, then))
      dismissed.push({ finding, dismissal });
    else open.push(finding);
  }
  return { open, dismissed };
}

function latestByKey(dismissals: readonly Dismissal[]): ReadonlyMap<string, Dismissal> {
  return new Map([...dismissals].sort(byDay).map((dismissal) => [dismissal.findingKey, dismissal]));
}

function holds({ until }: Dismissal, asOf: Day): boolean {
  return until === undefined || asOf <= until;
}
