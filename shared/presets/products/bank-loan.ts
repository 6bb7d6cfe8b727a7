import { COLLECTED_ON, type Preset } from '../preset';

/** A loan from a bank: the contract says everything, so little is offered. */
export const bankLoan = {
  product: 'bank-loan',
  asOf: COLLECTED_ON,
  revolving: false,
  checkEveryDays: 90,
  dayCount: 'monthly',
  rateUnit: { value: 'annual', grade: 'E' },
  methods: {
    value: ['equal-instalment', 'equal-principal', 'interest-only', 'bullet'],
    grade: 'E',
  },
  terms: { value: [12, 24, 36], grade: 'E' },
  notes: ['readContract'],
} as const satisfies Preset;
