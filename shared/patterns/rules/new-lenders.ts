import type { Day } from '../../dates';
import { lastDays, on } from '../../history/as-of';
import type { Book } from '../../history/book';
import { graver, judge } from '../judge';
import { firstApplications } from '../measures/applications';
import { ofDated } from '../measures/evidence';
import { scaled } from '../measures/scaled';
import type { AllRule, Bands, Measured, Outcome } from '../rule';

const defaults = { watch: 2, warn: 3, alert: 5 };

/** The windows, shortest first, with what each can reach at the default bands; changed bands stretch them in proportion. */
const windows = [
  { days: 7, bands: { watch: 2 } },
  { days: 30, bands: { warn: 3 } },
  { days: 90, bands: { watch: 3, alert: 5 } },
] as const satisfies readonly { days: number; bands: Bands }[];

/** Distinct lenders whose first application or loan in the records lies in the window. */
export const newLenders = {
  id: 'new-lenders',
  scope: 'all',
  grades: ['C', 'D'],
  cites: ['000/3.1c', '001/2.2', '000/2.4b', '000/3.2d'],
  unit: 'count',
  bands: defaults,
  windows: windows.map((window) => window.days),
  advice: ['no-new-lenders', 'cool-down', 'see-exposure'],
  wording: ({ severity, threshold }, bands) => {
    const window = windows.find((each) => at(each.bands, bands)[severity] === threshold);
    return window ? { days: window.days } : {};
  },
  detectAll: detectNew,
} as const satisfies AllRule;

function detectNew(book: Book, asOf: Day, bands: Bands): Outcome {
  const firsts = firstApplications(book);
  return windows
    .map((window) => {
      const recent = lastDays(firsts, { asOf, days: window.days }, on);
      return judge(recent.length, at(window.bands, bands), recent.map(ofDated));
    })
    .reduce<Measured | undefined>(graver, undefined);
}

function at(window: Bands, bands: Bands): Bands {
  return scaled(window, { defaults, bands });
}
