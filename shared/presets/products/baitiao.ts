import { COLLECTED_ON, type Preset } from '../preset';

/** 京东白条: purchases on a monthly bill, or in instalments. Nothing about it was found with a source. */
export const baitiao = {
  product: 'baitiao',
  asOf: COLLECTED_ON,
  revolving: true,
  checkEveryDays: 30,
  dayCount: 'monthly',
  rateUnit: { value: 'daily', grade: 'E' },
  methods: { value: ['flat-fee'], grade: 'E' },
  terms: { value: [3, 6, 12, 24], grade: 'E' },
  notes: ['noGrace'],
} as const satisfies Preset;
