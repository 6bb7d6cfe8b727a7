import type { DowngradeKind } from '../../../shared/analysis/opinions';
import { daysBetween, type Day } from '../../../shared/dates';
import type { RecoveryCase } from '../../../shared/records';
import { isStep } from '../../../shared/recovery/checklist';
import type { Contact } from '../../../shared/recovery/contacts';
import { pauseEnd } from '../../../shared/patterns/measures/open-cases';
import type { Moment } from '../../../shared/recovery/story';
import { steps } from '../../../shared/sources/steps';

export type CaseLists = {
  readonly open: readonly RecoveryCase[];
  readonly closed: readonly RecoveryCase[];
};

/** Open cases in the order in which they were opened, closed ones the latest first. */
export function caseLists(cases: readonly RecoveryCase[]): CaseLists {
  return {
    open: cases
      .filter(({ closedOn }) => closedOn === undefined)
      .toSorted((a, b) => a.openedOn.localeCompare(b.openedOn)),
    closed: cases
      .filter(({ closedOn }) => closedOn !== undefined)
      .toSorted((a, b) => (b.closedOn ?? '').localeCompare(a.closedOn ?? '')),
  };
}

export type CaseCard = {
  readonly day: number;
  readonly done: number;
  readonly total: number;
  readonly pauseDaysLeft: number;
  /** On its last day it is not. */
  readonly pauseOver: boolean;
};

/** What a list says of a case, from its record alone. */
export function caseCard(recovery: RecoveryCase, today: Day): CaseCard {
  return {
    day: Math.max(0, daysBetween(recovery.openedOn, today)) + 1,
    done: recovery.steps.filter(({ stepId }) => isStep(stepId)).length,
    total: steps.length,
    pauseDaysLeft: Math.max(0, daysBetween(today, pauseEnd(recovery))),
    pauseOver: pauseEnd(recovery) < today,
  };
}

/** A follow-up that is due has waited this many days; one that is not yet due, `undefined`. */
export function waitedDays({ event, followUpOn }: Contact, today: Day): number | undefined {
  if (followUpOn === undefined || followUpOn > today) return undefined;
  return daysBetween(event.on, today);
}

/** The moments to show at first, and how many there are before them: of a long story, the latest. */
export function latestMoments(
  moments: readonly Moment[],
  most: number,
): { readonly shown: readonly Moment[]; readonly hidden: number } {
  const hidden = moments.length <= most + 2 ? 0 : moments.length - most;
  return { shown: moments.slice(hidden), hidden };
}

/** The words a case is closed with: the choice, then the person's own. */
export function outcomeText(chosen: string, own: string): string {
  return [chosen, own.trim()].filter((part) => part !== '').join(' · ');
}

/** `0.0365` is 3.65 percentage points. */
export const pointsOf = (change: number): string => String(Number((change * 100).toFixed(2)));

/** Whether a downgrade's figure is a share that was lost, points that were added, or nothing. */
export function changeOf(
  kind: DowngradeKind,
  change: number | undefined,
): 'share' | 'points' | undefined {
  if (change === undefined) return undefined;
  return kind === 'rate-rise' ? 'points' : 'share';
}
