import type { patternsScreen as zh } from '../zh-CN/patterns-screen';

/** The screen of findings, downgrades and what is not known yet; the sentences themselves stand in `patterns`. */
export const patternsScreen = {
  title: 'Findings',
  description:
    'What your records have in common with the documents. No score, no forecast, no proof of a cause.',
  open: 'Findings now',
  openNone: {
    title: 'No findings now',
    hint: 'That only means your records show nothing the documents name. What cannot be told is listed below.',
  },
  allAccounts: 'All accounts',
  measured: 'In your records',
  threshold: 'Threshold reached',
  gradeTitle: 'How reliable the threshold is',
  changeLimit: 'Change the threshold',
  evidence: 'The records behind it ({{n}})',
  evidenceMissing: 'Older ones, in the account: {{n}}.',
  minimumsMet:
    '{{n}} of these {{n, plural(one: bill had its; other: bills had their)}} minimum paid in time: lenders do not usually call that overdue, but the rest bears interest.',
  source: 'What the documents say',
  opening: 'Document {{document}}, opening',
  place: 'Document {{document}}, section {{section}}',
  todo: 'What you can do',
  todoGoal: 'In the order of your goal: {{goal}}',
  dismiss: {
    button: 'Set aside',
    title: 'Set aside “{{rule}}”',
    text: 'It no longer counts, and comes back if it gets worse. You can restore it at any time.',
    reason: 'Why (for yourself, later)',
    reasonHint: 'Such as: known, paid off next month',
    until: 'For how long',
    forever: 'For good',
    days: '{{n}} {{n, plural(one: day; other: days)}}',
    confirm: 'Set aside',
    done: '“{{rule}}” set aside',
  },
  dismissed: {
    title: 'Set aside',
    restore: 'Restore',
    restored: '“{{rule}}” restored',
    reason: 'Reason: {{reason}}',
  },
  insufficient: {
    title: 'Not known yet',
    description: 'Not enough data to tell. That is not the same as fine.',
    none: 'There are enough records for every rule.',
  },
  downgrades: {
    title: 'Downgrades',
    description: 'Changes of limit, rate and status in your records, and what came before them.',
    none: 'No downgrades in your records.',
    fall: '{{share}} less',
    rise: '{{points}} {{points, plural(one: percentage point; other: percentage points)}} higher',
    before: 'Findings before it: {{rules}}',
    evidence: 'related records: {{n}}',
    go: 'See it in the account',
    story: 'The story',
    more: 'Show {{n}} more',
  },
} satisfies typeof zh;
