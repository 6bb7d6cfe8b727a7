import { COLLECTED_ON, type Preset } from '../preset';

const page = 'https://en.4hw.com.cn/646/33493.html';

/** 花呗: purchases on a monthly bill. Older accounts are due on the 8th or 9th, and the person may move the day. */
export const huabei = {
  product: 'huabei',
  asOf: COLLECTED_ON,
  revolving: true,
  checkEveryDays: 30,
  dayCount: 'monthly',
  rateUnit: { value: 'daily', grade: 'D', source: page },
  dailyRates: { value: { from: 5, to: 5 }, grade: 'D', source: page },
  methods: { value: ['flat-fee'], grade: 'D' },
  terms: { value: [3, 6, 9, 12], grade: 'D', source: page },
  statementDay: { value: 1, grade: 'D', source: page },
  dueDay: { value: 10, grade: 'D', source: page },
  notes: ['dueDayMayDiffer', 'minimumCosts', 'noGrace', 'reportedMonthly'],
} as const satisfies Preset;
