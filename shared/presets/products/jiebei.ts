import { COLLECTED_ON, type Preset } from '../preset';

/** 借呗; shown as 信用贷 when a partner bank lends. */
export const jiebei = {
  product: 'jiebei',
  asOf: COLLECTED_ON,
  revolving: true,
  checkEveryDays: 30,
  dayCount: 'monthly',
  rateUnit: { value: 'daily', grade: 'D' },
  dailyRates: {
    value: { from: 1.5, to: 6 },
    grade: 'D',
    source: 'http://lnmlw.com/Loanintermediary/jkfdvnpquw.html',
  },
  methods: { value: ['equal-instalment', 'interest-only'], grade: 'E' },
  terms: { value: [3, 6, 12], grade: 'E' },
  prepaymentSavesInterest: { value: true, grade: 'E' },
  notes: ['partnerLender', 'noGrace', 'overdueHalfMore'],
} as const satisfies Preset;
