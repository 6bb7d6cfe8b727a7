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
    label: 'Period',
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
    balance: 'Balance',
    'on-time': 'On time',
    utilisation: 'Utilisation',
    rate: 'Rate',
    score: 'Score',
  },
  measure: { label: 'Compare' },
  onTime: {
    summary: '{{due}} fell due, {{kept}} paid in full on time, {{missed}} not.',
    summaryCarried:
      '{{due}} fell due: {{kept}} paid in full on time, {{carried}} at least at the minimum, {{missed}} not.',
    legend: 'Legend',
    states: {
      none: 'Nothing due',
      kept: 'Paid on time',
      open: 'Not due yet',
      carried: 'Minimum paid on time',
      late: 'Paid late',
      overdue: 'Overdue',
    },
    of: '{{state}}, {{n}} due',
    missed: '{{state}}: {{missed}} of {{n}} not on time',
    empty: 'Nothing was due in this period',
    emptyHint: 'Log a bill or a loan and its repayments, and each month shows here.',
    act: 'Log a bill',
    csv: {
      account: 'Account',
      month: 'Month',
      state: 'State',
      dues: 'Due',
      missed: 'Not on time',
    },
  },
  markers: {
    title: 'Markers',
    description: 'Choose one, and the chart points at its day.',
    none: 'No markers in this period.',
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
