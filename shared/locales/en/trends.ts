import type { trends as zh } from '../zh-CN/trends';

/** Words of the trends screen. */
export const trends = {
  title: 'Trends',
  accounts: {
    label: 'Accounts',
    all: 'All accounts',
    none: 'No such account',
    closed: '{{name}} (closed)',
  },
  range: {
    label: 'Time',
    quarter: '3 months',
    year: '1 year',
    all: 'All',
    custom: 'Custom',
    from: 'From',
    to: 'To',
    turned: 'The first day must not be after the last',
  },
  kinds: {
    label: 'What to show',
    limit: 'Limit and used',
    utilisation: 'Utilisation',
    rate: 'Rate',
    score: 'Score',
  },
  measure: { label: 'Compare' },
  markers: {
    title: 'Markers',
    description: 'Choose one, and the chart points at its day.',
    none: 'No markers in this time.',
    open: 'Open',
    showing: 'Markers shown in the chart',
    older: '{{n}} earlier ones',
  },
  noAccounts: {
    title: 'No accounts yet',
    text: 'Once you add an account and log a check, this shows how its limit changes.',
    act: 'Add an account',
  },
} satisfies typeof zh;
