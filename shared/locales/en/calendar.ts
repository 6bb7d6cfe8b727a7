import type { calendar as chinese } from '../zh-CN/calendar';

export const calendar: typeof chinese = {
  name: 'Credit Health',
  due: '{{account}}: repayment due',
  dueAmount: '{{account}}: {{amount}} due',
  paid: '{{account}}: paid',
  settledEarly: '{{account}}: settled early, nothing due',
  check: 'Look at the limit of {{account}}',
  number: 'Instalment {{n}}',
  debitedEarly: 'Debited in the early hours: have the money there the day before.',
  from: 'From Credit Health. Exporting and importing again updates this event.',
  file: 'repayment-calendar',
};
