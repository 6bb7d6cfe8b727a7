import type { sourcesScreen as zh } from '../zh-CN/sources-screen';

/** The screen of the two documents; what they say stands in `sources`. */
export const sourcesScreen = {
  tabs: { label: 'Which part', contradictions: 'Contradictions' },
  sections: {
    '000': {
      '0': 'Opening',
      '1': 'What it is and how it shows',
      '2': 'Causes',
      '3': 'What to do',
      '4': 'Prevention',
      '5': 'Closing',
    },
    '001': {
      '1': 'What it means and does',
      '2': 'What moves the limit',
      '3': 'Ways back',
      '4': 'Lessons',
      '5': 'Closing',
    },
  },
  place: '{{document}} section {{section}}',
  opening: '{{document}} opening',
  number: 'item {{n}}',
  rule: 'Rules',
  step: 'Recovery steps',
  cause: 'Possible cause',
  downgrade: 'Shows as',
  logged: 'Logged as',
  standingFor: '{{rule}}: findings now: {{n}}. Show them',
  grade: 'evidence: {{grade}}',
  legend: 'Where the rules’ thresholds come from',
  claim: 'the document’s unverified claim, not a recommendation',
  goal: 'Your goal: {{goal}}',
  changeGoal: 'Change goal',
  first: 'First, for your goal',
  second: 'The other side',
  cites: 'Source',
  citeFor: 'Show source {{item}}',
} satisfies typeof zh;
