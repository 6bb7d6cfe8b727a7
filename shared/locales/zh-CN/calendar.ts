/** What stands in the calendar file. */
export const calendar = {
  name: '信用健康',
  due: '{{account}} 还款',
  dueAmount: '{{account}} 还款 {{amount}}',
  paid: '{{account}} 已还',
  settledEarly: '{{account}} 已提前结清，这期不用还',
  check: '看看{{account}}的额度',
  number: '第 {{n}} 期',
  debitedEarly: '凌晨扣款，钱请前一天存好。',
  from: '来自信用健康。再次导出并导入会更新，不会重复。',
  file: '还款日历',
};
