import type { Day } from '../../dates';
import { lastDays, on } from '../../history/as-of';
import type { Book } from '../../history/book';
import { everyEvent, everyPrompt } from '../../history/whole';
import type { EventKind } from '../../records';
import { graver, judge, type Evidence } from '../judge';
import { ofDated } from '../measures/evidence';
import type { AllRule, Bands, Measured, Outcome } from '../rule';

const MONTH = 30;
const WEEK = 7;

const dangers: readonly EventKind[] = ['unknown-authorisation', 'suspected-fraud'];
const changes: readonly EventKind[] = ['device-changed', 'phone-changed', 'card-changed'];

/** Signs that someone else may be at the account: each severity counts its own kind. */
export const securityEvents = {
  id: 'security-events',
  scope: 'all',
  grades: ['doc', 'E'],
  cites: ['000/2.4a', '000/2.4c', '000/4.1b', '001/1.3', '000/4.3'],
  unit: 'count',
  bands: { watch: 2, warn: 3, alert: 1 },
  windows: [WEEK, MONTH],
  advice: ['secure-account', 'refuse-unfamiliar-requests', 'ask-help-centre', 'save-wording'],
  wording: ({ severity }) => {
    if (severity === 'alert') return { context: 'danger', days: MONTH };
    return severity === 'warn' ? { context: 'logins', days: WEEK } : { days: MONTH };
  },
  detectAll: detectSigns,
} as const satisfies AllRule;

function detectSigns(book: Book, asOf: Day, bands: Bands): Outcome {
  const { watch, warn, alert } = bands;
  const found = [
    alert === undefined ? undefined : count(dangersIn(book, asOf), { alert }),
    warn === undefined ? undefined : count(logins(book, asOf), { warn }),
    watch === undefined ? undefined : count(eventsOf(book, asOf, changes), { watch }),
  ];
  return found.reduce<Measured | undefined>(graver, undefined);
}

function dangersIn(book: Book, asOf: Day): readonly Evidence[] {
  const popups = lastDays(everyPrompt(book), { asOf, days: MONTH }, on).filter(
    ({ kind, resolvedOn }) =>
      kind === 'unfamiliar-popup' && (resolvedOn === undefined || resolvedOn > asOf),
  );
  return [...eventsOf(book, asOf, dangers), ...popups.map(ofDated)];
}

function logins(book: Book, asOf: Day): readonly Evidence[] {
  return lastDays(everyEvent(book), { asOf, days: WEEK }, on)
    .filter((event) => event.kind === 'login-failed')
    .map(ofDated);
}

function eventsOf(book: Book, asOf: Day, kinds: readonly EventKind[]): readonly Evidence[] {
  return lastDays(everyEvent(book), { asOf, days: MONTH }, on)
    .filter((event) => kinds.includes(event.kind))
    .map(ofDated);
}

function count(signs: readonly Evidence[], bands: Bands): Measured | undefined {
  return judge(signs.length, bands, signs);
}
