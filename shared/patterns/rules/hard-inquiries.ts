import type { Day } from '../../dates';
import { lastDays, on } from '../../history/as-of';
import type { Book } from '../../history/book';
import { remembered } from '../../history/memo';
import { everyEvent } from '../../history/whole';
import type { CreditEvent } from '../../records';
import { graver, judge } from '../judge';
import { ofDated } from '../measures/evidence';
import { scaled } from '../measures/scaled';
import type { AllRule, Bands, Measured, Outcome } from '../rule';

const defaults = { watch: 2, warn: 3, alert: 4 };

/** The windows, shortest first, at the default bands; changed bands stretch the longer ones in proportion. */
const windows = [
  { days: 30, bands: defaults },
  { days: 90, bands: { watch: 4, warn: 6, alert: 8 } },
  { days: 180, bands: { watch: 6, warn: 8, alert: 10 } },
] as const;

/** Lenders' hard inquiries into the credit report in 30, 90 and 180 days. Looking at one's own report is none. */
export const hardInquiries = {
  id: 'hard-inquiries',
  scope: 'all',
  grades: ['D'],
  cites: ['000/2.5'],
  unit: 'count',
  bands: defaults,
  windows: windows.map((window) => window.days),
  advice: ['no-new-lenders', 'read-credit-report', 'stop-retrying'],
  wording: ({ severity, threshold }, bands) => {
    const window = windows.find((each) => at(each.bands, bands)[severity] === threshold);
    return window ? { days: window.days } : {};
  },
  detectAll: detectInquiries,
} as const satisfies AllRule;

const inquiriesAmong = remembered((events: readonly CreditEvent[]) =>
  events.filter((event) => event.kind === 'credit-inquiry' && event.hard === true),
);

function detectInquiries(book: Book, asOf: Day, bands: Bands): Outcome {
  const inquiries = inquiriesAmong(everyEvent(book));
  return windows
    .map((window) => {
      const recent = lastDays(inquiries, { asOf, days: window.days }, on);
      return judge(recent.length, at(window.bands, bands), recent.map(ofDated));
    })
    .reduce<Measured | undefined>(graver, undefined);
}

function at(window: Bands, bands: Bands): Bands {
  return scaled(window, { defaults, bands });
}
