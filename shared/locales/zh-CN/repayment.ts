/** Words for schedules, rates, payoff plans and what-if. */
export const repayment = {
  methodHints: {
    'equal-instalment': '每月还款额相同，前期利息多、本金少。',
    'equal-principal': '每月本金相同，利息逐月减少，总利息较少。',
    'interest-only': '每月只还利息，到期一次还本金，总利息较多。',
    bullet: '到期连本带息一次还清。',
    daily: '按实际天数计息，还多少、少付多少天的利息。',
    'flat-fee': '每期手续费按最初本金收，提前还清也不少收。',
    custom: '照合同上的还款计划逐期填写。',
  },
  dayCounts: {
    monthly: '按月计息',
    'actual/365': '按天计息，一年 365 天',
    'actual/360': '按天计息，一年 360 天',
  },
  rates: {
    simple: '单利',
    nominal: '年化利率（12 × 月 IRR）',
    effective: '年化利率（复利）',
    daily: '日利率（万分之）',
    flatFee: '每期手续费率',
    flatFeeHint: '手续费一直按最初本金收，实际年化约为名义的两倍。',
  },
  overdue: {
    estimate: '逾期利息估算',
    hint: '按正常利率的 {{n}} 倍估算，未经核实，以合同为准。',
  },
  orders: {
    avalanche: '先还利率最高的',
    snowball: '先还余额最小的',
    own: '自己排顺序',
  },
  orderHints: {
    avalanche: '总利息最少。',
    snowball: '最快结清第一笔。',
    own: '按你排的顺序还。',
  },
  plan: {
    extra: '每月多还',
    months: '{{n}} 个月还清',
    never: '照这样还不清，请把每月多还的金额调高。',
    interest: '利息合计',
    saved: '少付利息',
    estimate: '按整月估算，与实际按天计息会有出入。',
  },
  whatIf: {
    title: '如果今天还一笔',
    utilisation: '使用率从 {{before}} 到 {{after}}',
    saved: '估计少付利息',
    noSaving: '提前还不减利息。',
    findings: '会消失的信号',
  },
};
