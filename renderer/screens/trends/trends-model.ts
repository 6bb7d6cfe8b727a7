import { addDays, addMonths, dayFromNumber, dayNumber, type Day } from '../../../shared/dates';
import type { AccountRow } from '../../../shared/ipc/views';
import type { RuleLimits } from '../../../shared/records';
import { assertNever } from '../../../shared/result';
import { markerKinds, type MarkerKind, type SeriesAnswer } from '../../../shared/series/series';
import { chartKinds, type Flag, type Picture } from '../../charts/picture';
import type { UtilisationBands } from '../../charts/pictures';
import type { LogState, Route } from '../../navigation/route';

/** The charts, and the calendar of what was paid on time. */
export const trendKinds = [...chartKinds, 'on-time'] as const;
export type TrendKind = (typeof trendKinds)[number];

export const ranges = ['quarter', 'year', 'all', 'custom'] as const;
export type Range = (typeof ranges)[number];

export type Choice = {
  /** None chosen means all. */
  readonly accountIds: readonly string[];
  readonly range: Range;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
};

/** More points than a wide window has pixels for half of them; main reduces a longer line to this. */
const MAX_POINTS = 800;

export type SeriesInput = {
  readonly accountIds: string[];
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly maxPoints: number;
};

/** What is asked of main. A custom range with an open end runs from the first record, or to today. */
export function inputOf(choice: Choice, today: Day): SeriesInput {
  const from = firstDay(choice, today);
  return {
    accountIds: [...choice.accountIds],
    ...(from !== undefined && { from }),
    to: choice.range === 'custom' ? (choice.to ?? today) : today,
    maxPoints: MAX_POINTS,
  };
}

/** Another range; a custom one begins with what was shown before. */
export function withRange(choice: Choice, range: Range, today: Day): Choice {
  if (range !== 'custom' || choice.range === 'custom') return { ...choice, range };
  return { ...choice, range, from: firstDay(choice, today), to: today };
}

/** True for a custom range whose ends are the wrong way round. */
export function isTurned({ range, from, to }: Choice, today: Day): boolean {
  return range === 'custom' && from !== undefined && from > (to ?? today);
}

/** The narrowest range that shows a day; a year without one. */
export function rangeFor(focus: Day | undefined, today: Day): Range {
  if (focus === undefined || focus >= addMonths(today, -12)) return 'year';
  return 'all';
}

/** The accounts a choice stands for, in the order of the list. */
export function chosenRows(
  rows: readonly AccountRow[],
  ids: readonly string[],
): readonly AccountRow[] {
  return ids.length === 0 ? rows : rows.filter(({ id }) => ids.includes(id));
}

/** Where utilisation begins to be noted: the defaults, moved by the person's own limits for the rule. */
export function utilisationBands(limits: RuleLimits | undefined): UtilisationBands {
  return {
    info: limits?.info ?? 0.3,
    watch: limits?.watch ?? 0.5,
    warn: limits?.warn ?? 0.7,
    alert: limits?.alert ?? 0.8,
  };
}

/** The kinds of markers there are, in a fixed order. */
export function kindsPresent(flags: readonly Flag[]): readonly MarkerKind[] {
  const present = new Set(flags.map(({ kind }) => kind));
  return markerKinds.filter((kind) => present.has(kind));
}

export function withoutKinds(picture: Picture, hidden: readonly MarkerKind[]): Picture {
  return { ...picture, flags: picture.flags.filter(({ kind }) => !hidden.includes(kind)) };
}

/** Which score a picture is of. Its title does not tell: a person may give another score a name that is taken. */
export const schemeOf = ({ traces }: Picture): string => traces[0]?.id ?? '';

/** True when some line had to be reduced. */
export function isReduced(answer: SeriesAnswer): boolean {
  const lines = [
    ...answer.accounts.flatMap((one) => [
      one.limit,
      one.available,
      one.used,
      one.utilisation,
      one.rate,
    ]),
    ...answer.scores.map(({ line }) => line),
  ];
  return lines.some(({ points, total }) => points.length < total);
}

/** The reading day of a focus, as a day number. */
export const focusDay = (focus: Day | undefined): number | null =>
  focus === undefined ? null : dayNumber(focus);

/**
 * Where a marker leads: a downgrade to its story, a case to itself, anything else to its entry in the account, or to its
 * form where it is about no account.
 */
export function placeOfFlag(flag: Pick<Flag, 'kind' | 'x' | 'accountId' | 'recordId'>): {
  readonly route?: Route;
  readonly log?: LogState;
} {
  const { kind, accountId, recordId } = flag;
  if (accountId === null)
    return { log: { kind: kind === 'prompt' ? 'prompt' : 'event', recordId } };
  switch (kind) {
    case 'limit-cut':
    case 'rate-rise':
    case 'frozen':
    case 'suspended':
    case 'transaction-failed':
    case 'zero-available':
      return { route: { screen: 'patterns', downgrade: { accountId, on: dayFromNumber(flag.x) } } };
    case 'case':
      return { route: { screen: 'recovery', caseId: recordId } };
    case 'prompt':
    case 'policy':
    case 'appeal':
      return { route: { screen: 'account', accountId, recordId } };
    default:
      return assertNever(kind);
  }
}

function firstDay({ range, from }: Choice, today: Day): Day | undefined {
  if (range === 'quarter') return addDays(addMonths(today, -3), 1);
  if (range === 'year') return addDays(addMonths(today, -12), 1);
  return range === 'custom' ? from : undefined;
}
