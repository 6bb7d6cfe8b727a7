import type { Dot, Picture, Trace } from '../../../renderer/charts/picture';
import type { PictureWords } from '../../../renderer/charts/pictures';
import type { AccountSeries, Line, SeriesAnswer } from '../../../shared/series/series';

export const dot = (x: number, y: number, more: Partial<Dot> = {}): Dot => ({
  x,
  y,
  recordId: `r${String(x)}`,
  ...more,
});

export const trace = (dots: readonly Dot[], more: Partial<Trace> = {}): Trace => ({
  id: 'a',
  name: 'A',
  kind: 'step',
  currency: 'CNY',
  tone: 0,
  filled: false,
  until: 1000,
  dots,
  ...more,
});

export const picture = (traces: readonly Trace[], more: Partial<Picture> = {}): Picture => ({
  kind: 'limit',
  title: 'Limit',
  unit: 'money',
  span: [0, 1000],
  scale: { low: 0, high: 100, ticks: [0, 50, 100] },
  traces,
  bands: [],
  flags: [],
  ...more,
});

export const flag = (x: number, id = `f${String(x)}`) => ({
  id,
  kind: 'limit-cut' as const,
  x,
  name: 'Limit cut',
  about: 'A',
  accountId: 'a',
  recordId: id,
});

export const line = (
  kind: Line['kind'],
  ...points: readonly (readonly [string, number])[]
): Line => ({
  kind,
  points: points.map(([on, value]) => ({ on, value, recordId: `r-${on}` })),
  total: points.length,
});

export const series = (accountId: string, more: Partial<AccountSeries> = {}): AccountSeries => ({
  accountId,
  limit: line('step'),
  available: line('point'),
  used: line('point'),
  utilisation: line('point'),
  rate: line('step'),
  ...more,
});

export const answer = (more: Partial<SeriesAnswer> = {}): SeriesAnswer => ({
  from: '2026-01-01',
  to: '2026-12-31',
  accounts: [],
  scores: [],
  markers: [],
  ...more,
});

export const words: PictureWords = {
  account: (id) => ({
    name: `Account ${id}`,
    lender: `Lender ${id.slice(0, 1)}`,
    currency: id.endsWith('usd') ? 'USD' : 'CNY',
    tone: id === 'a' ? 0 : 1,
  }),
  scheme: ({ scheme, name }) => name ?? scheme,
  flag: ({ kind }) => kind,
  names: {
    limit: 'Limit',
    used: 'Used',
    available: 'Available',
    utilisation: 'Utilisation',
    total: 'In all',
    rate: 'Rate',
  },
  titles: {
    limit: 'Limit and used',
    compared: 'Compared',
    utilisation: 'Utilisation',
    balance: 'Balance by lender',
    rate: 'Rate',
  },
  zhimaBands: ['one', 'two', 'three', 'four', 'five'],
  severities: { info: 'info', watch: 'watch', warn: 'warn', alert: 'alert' },
};
