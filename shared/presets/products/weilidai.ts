import { COLLECTED_ON, type Preset } from '../preset';

const range = 'https://www.qiyebaizhang.com.cn/z/27189.html';
const debit = 'https://m.gzjll.com/3/5499079.html';

/** 微粒贷: due on the day of the month of the borrowing, debited in the early hours. */
export const weilidai = {
  product: 'weilidai',
  asOf: COLLECTED_ON,
  revolving: true,
  checkEveryDays: 30,
  dayCount: 'actual/365',
  rateUnit: { value: 'daily', grade: 'D', source: range },
  dailyRates: { value: { from: 2, to: 5 }, grade: 'D', source: range },
  methods: {
    value: ['equal-principal', 'equal-instalment', 'interest-only'],
    grade: 'D',
    source: 'http://lnmlw.com/Bankloan/tduguzbokk.html',
  },
  terms: { value: [5, 10, 20], grade: 'D', source: range },
  prepaymentSavesInterest: { value: true, grade: 'D', source: range },
  debitedEarly: { value: true, grade: 'D', source: debit },
  notes: ['dueDayOfLoan', 'dayBefore', 'noGrace'],
} as const satisfies Preset;
