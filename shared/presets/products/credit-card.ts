import { COLLECTED_ON, type Preset } from '../preset';

/** A credit card: the bank sets the days, an overdraft costs up to 万分之5 a day. */
export const creditCard = {
  product: 'credit-card',
  asOf: COLLECTED_ON,
  revolving: true,
  checkEveryDays: 30,
  dayCount: 'monthly',
  rateUnit: { value: 'daily', grade: 'D' },
  dailyRates: {
    value: { from: 3.5, to: 5 },
    grade: 'D',
    source: 'https://wodefinance.com/Creditcardoverdue/nlqcpgqpgz.html',
  },
  methods: { value: ['flat-fee'], grade: 'D' },
  terms: { value: [3, 6, 12, 24], grade: 'E' },
  notes: ['grace', 'minimumCosts', 'lateFee'],
} as const satisfies Preset;
