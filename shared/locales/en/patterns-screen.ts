import type { patternsScreen as zh } from '../zh-CN/patterns-screen';

/** The screen of findings, downgrades and what is not known yet; the sentences themselves stand in `patterns`. */
export const patternsScreen = {
  title: 'Patterns',
  description:
    'What stands in your records and is named in the documents. No score, no forecast, no proof of a cause.',
  open: 'Findings now',
  openNone: {
    title: 'No findings now',
    hint: 'It only says that nothing the documents name stands in the records there are. What cannot be told is listed below.',
  },
  allAccounts: 'All accounts',
  measured: 'In the records',
  threshold: 'Line reached',
  gradeTitle: 'How sure the line is',
  changeLimit: 'Change the line',
  evidence: 'The records behind it ({{n}})',
  evidenceMissing: '{{n}} older ones can be found in the account.',
  source: 'What the documents say',
  opening: 'Document {{document}}, opening',
  place: 'Document {{document}}, section {{section}}',
  todo: 'What can be done',
  todoGoal: 'In the order of your goal: {{goal}}',
  dismiss: {
    button: 'Set aside',
    title: 'Set aside “{{rule}}”',
    text: 'It no longer counts, and comes back if it gets graver. You can restore it at any time.',
    reason: 'Why (for yourself, later)',
    reasonHint: 'Such as: known, paid off next month',
    until: 'For how long',
    forever: 'For good',
    days: '{{n}} days',
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
    none: 'There are records enough for every rule.',
  },
  downgrades: {
    title: 'Downgrades',
    description: 'Changes of limit, rate and status in your records, and what stood before them.',
    none: 'No downgrade stands in the records.',
    fall: '{{share}} less',
    rise: '{{points}} points higher',
    before: 'Standing before: {{rules}}',
    evidence: 'related records: {{n}}',
    go: 'See account',
    more: 'Show {{n}} more',
  },
} satisfies typeof zh;
