/** Formats whose rows have numbers of their own; the rows of the others are told apart by day and amount. */
const numbered: ReadonlySet<string> = new Set([
  'alipay-app-2023',
  'alipay-app-2021',
  'alipay-web',
  'wechat',
  'jd',
  'meituan',
  'ofx',
]);

export const hasOrders = (format: string): boolean => numbered.has(format);
