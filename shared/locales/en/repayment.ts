import type { repayment as zh } from '../zh-CN/repayment';

export const repayment = {
  orders: {
    avalanche: 'Highest rate first',
    snowball: 'Smallest balance first',
    own: 'My own order',
  },
  orderHints: {
    avalanche: 'Least interest overall.',
    snowball: 'The first debt is gone soonest.',
    own: 'In the order you set.',
  },
} satisfies typeof zh;
