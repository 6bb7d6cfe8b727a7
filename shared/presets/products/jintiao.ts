import { COLLECTED_ON, type Preset } from '../preset';

const page = 'http://f8195.cn/b/326055.html';

/** 京东金条: a plan by the day saves interest when repaid early, a plan by the month does not. */
export const jintiao = {
  product: 'jintiao',
  asOf: COLLECTED_ON,
  revolving: true,
  checkEveryDays: 30,
  dayCount: 'monthly',
  rateUnit: { value: 'daily', grade: 'D', source: page },
  dailyRates: {
    value: { from: 1.9, to: 9.5 },
    grade: 'D',
    source: 'http://csppi.com/tags/jingdongjintiaolixi',
  },
  methods: { value: ['equal-instalment', 'daily', 'interest-only'], grade: 'D', source: page },
  terms: { value: [1, 3, 6, 12], grade: 'D', source: page },
  notes: ['prepaymentByPlan', 'noGrace', 'overdueHalfMore'],
} as const satisfies Preset;
