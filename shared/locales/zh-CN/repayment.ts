/** Words for schedules, rates, payoff plans and what-if. */
export const repayment = {
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
};
