import { COLLECTED_ON, type Preset } from '../preset';

/** Anything else: the commonest shape of an online credit line, and no claim about it. */
export const other = {
  product: 'other',
  asOf: COLLECTED_ON,
  revolving: true,
  checkEveryDays: 30,
  dayCount: 'monthly',
  rateUnit: { value: 'annual', grade: 'E' },
  methods: { value: ['equal-instalment', 'equal-principal', 'interest-only'], grade: 'E' },
  terms: { value: [3, 6, 12], grade: 'E' },
  notes: ['readContract'],
} as const satisfies Preset;
