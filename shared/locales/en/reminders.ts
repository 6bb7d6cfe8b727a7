import type { reminders as zh } from '../zh-CN/reminders';

export const reminders = {
  dueToday: '{{account}}: repayment due today',
  dueTomorrow: '{{account}}: repayment due tomorrow',
  dueInDays: '{{account}}: repayment due in {{n}} {{n, plural(one: day; other: days)}}',
  dueYesterday: '{{account}}: was due yesterday, no repayment logged yet',
  pastDue: '{{account}}: {{n}} {{n, plural(one: day; other: days)}} past its due day',
  carried: '{{account}}: minimum paid, the rest bears interest',
  dueTodayAmount: '{{account}}: {{amount}} due today',
  dueTomorrowAmount: '{{account}}: {{amount}} due tomorrow',
  dueInDaysAmount: '{{account}}: {{amount}} due in {{n}} {{n, plural(one: day; other: days)}}',
  dueYesterdayAmount: '{{account}}: {{amount}} was due yesterday, no repayment logged yet',
  pastDueAmount:
    '{{account}}: {{amount}}, {{n}} {{n, plural(one: day; other: days)}} past its due day',
  carriedAmount: '{{account}}: minimum paid, {{amount}} left bears interest',
  check: '{{account}}: time to look at the limit',
  score: 'This month’s score should be out',
  prompt: '{{account}}: a risk prompt is still open',
  promptLoose: 'A risk prompt is still open',
  contact: '{{account}}: no answer yet; you could ask again',
  contactLoose: 'No answer yet to your last contact; you could ask again',
  several: '{{n}} {{n, plural(one: thing; other: things)}} to look at',
  missed: '{{n}} {{n, plural(one: thing; other: things)}} while you were away',
  locked: 'A reminder',
  lockedBody: 'Unlock the ledger to see it.',
  more: 'and {{n}} more',
} satisfies typeof zh;
