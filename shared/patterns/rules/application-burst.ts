import type { Day } from '../../dates';
import { lastDays, on } from '../../history/as-of';
import type { Book } from '../../history/book';
import { graver, judge } from '../judge';
import { everyApplication } from '../measures/applications';
import { ofDated } from '../measures/evidence';
import type { AllRule, Bands, Measured, Outcome } from '../rule';

/** Each severity counts over a window of its own. */
const daysOf = { watch: 1, warn: 7, alert: 30 } as const;

/** Requests for credit in a short time, whatever came of them, on all accounts and lenders. */
export const applicationBurst = {
  id: 'application-burst',
  scope: 'all',
  grades: ['C', 'E'],
  cites: ['000/2.4b', '000/1.2'],
  unit: 'count',
  bands: { watch: 2, warn: 3, alert: 5 },
  windows: [daysOf.watch, daysOf.warn, daysOf.alert],
  advice: ['stop-retrying', 'cool-down', 'no-new-lenders', 'save-wording'],
  wording: ({ severity }) => {
    if (severity === 'watch') return { context: 'today', days: daysOf.watch };
    return severity === 'info' ? {} : { days: daysOf[severity] };
  },
  detectAll: detectBurst,
} as const satisfies AllRule;

function detectBurst(book: Book, asOf: Day, bands: Bands): Outcome {
  const applications = everyApplication(book);
  return (['alert', 'warn', 'watch'] as const)
    .map((severity) => {
      const recent = lastDays(applications, { asOf, days: daysOf[severity] }, on);
      return judge(recent.length, only(bands, severity), recent.map(ofDated));
    })
    .reduce<Measured | undefined>(graver, undefined);
}

function only(bands: Bands, severity: keyof typeof daysOf): Bands {
  const band = bands[severity];
  return band === undefined ? {} : { [severity]: band };
}
