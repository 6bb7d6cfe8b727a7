import type { patterns as zh } from '../zh-CN/patterns';
import { patternRules } from './pattern-rules';

export const patterns = {
  rules: patternRules,
  severity: { info: 'Info', watch: 'Watch', warn: 'Warning', alert: 'Act soon' },
  grade: {
    A: 'official text',
    B: 'a lender’s or FICO’s own page',
    C: 'an industry source',
    D: 'repeated on many pages, without a source',
    E: 'this app’s own choice',
    doc: 'the documents’ own definition',
  },
  units: {
    days: '{{n}} {{n, plural(one: day; other: days)}}',
    // The rule's own name says what is counted.
    count: '{{n}}',
    lenders: '{{n}}',
    items: '{{n}}',
    kinds: '{{n}}',
    bills: '{{n}}',
    share: '{{n}}',
    rate: '{{n}}',
    points: '{{n}} {{n, plural(one: point; other: points)}}',
    times: '{{n}} ×',
    'percentage-points': '{{n}} {{n, plural(one: percentage point; other: percentage points)}}',
  },
  parts: {
    fiction:
      'Both documents say that their content is fictional, and no lender publishes its rules. This shows what the records hold, and draws no conclusion.',
  },
  insufficient: {
    'no-checks': 'records are missing',
    'no-limit': 'too few limits or available limits were noted',
    'no-income': 'no income was noted',
    'no-score': 'two score readings are needed',
    'one-account': 'two accounts are needed to compare',
    needs: 'Needed: {{needs}}',
  },
  goals: {
    'lower-debt': 'Bring the debt down first',
    'keep-the-line': 'Keep the limits first',
    recover: 'Recover after a cut or freeze',
  },
  advice: {
    'repay-overdue-first': 'Repay what is overdue first.',
    'secure-account':
      'Check the account’s security: change the password, look through devices, phone and cards.',
    'refuse-unfamiliar-requests':
      'Accept no popup or authorisation you do not know; leave, and look again through the official app.',
    'talk-to-lender':
      'If the money will not be there, ask the lender before the due day what can be arranged.',
    'fund-debit-account-early': 'Have the money in the debit account the day before.',
    'keep-pause': 'No loans and no applications until the pause ends.',
    'stop-retrying': 'After a refusal, do not try again and again; leave it for a while.',
    'save-wording': 'Note the prompt’s exact words and time; an appeal may need them.',
    'wait-and-recheck': 'Wait a day and check again, to rule out a system fault.',
    'ask-help-centre': 'Ask for the reason in the official app’s help centre or by phone.',
    'open-case': 'Open a recovery case and keep steps and contacts in one place.',
    'answer-prompt': 'Deal with the prompt, or note how it was settled.',
    'stop-rollover': 'Stop borrowing to repay; put the debts in order with a payoff plan.',
    'cool-down': 'Take no new loan for a while.',
    'combine-needs':
      'When money is really needed, think the needs through together, and take no more.',
    'pay-down-to-band': 'See how much to repay to get below the next threshold.',
    'pay-principal-sooner':
      'Repay principal early when there is room; first see whether that saves interest.',
    'pay-above-minimum': 'Pay the whole bill, or at least more than the minimum.',
    'clear-one-lender': 'Pay off the lender with the smallest balance first.',
    'no-new-lenders': 'Apply to no new lender for three months.',
    'see-exposure': 'See what is owed by lender and by month.',
    'plan-cash-flow': 'List what falls due in the next 30, 60 and 90 days.',
    'compare-cost': 'Compare the yearly cost of each debt, and repay the most expensive first.',
    'read-credit-report':
      'Read your own credit report (free twice a year), and dispute what is wrong.',
    'review-before-drop': 'Look at the records before the change; draw no conclusion yet.',
    'log-check': 'Look at the account and log it.',
    'look-without-borrowing': 'A look now and then is enough; do not borrow just to keep a limit.',
  },
  downgrades: {
    'limit-cut': 'Limit cut',
    'rate-rise': 'Rate rise',
    frozen: 'Limit frozen',
    suspended: 'Access suspended',
    'transaction-failed': 'Transaction failed',
    'zero-available': 'Nothing available',
  },
  zero: {
    question: 'Why is my available limit zero?',
    'used-up': {
      name: 'Used up',
      check:
        'The limit is unchanged and all of it is used. What is repaid usually becomes available again; go by the page.',
    },
    cut: {
      name: 'Cut',
      check:
        'The limit fell below what was used. See when it changed, and what the page said then.',
    },
    frozen: {
      name: 'Frozen',
      check: 'The page says frozen. Look for overdue amounts or open prompts, then ask the lender.',
    },
    hidden: {
      name: 'Access suspended',
      check:
        'The way in does not open or is greyed out. Look at the app’s version and notices, then ask the help centre.',
    },
    transient: {
      name: 'Passing',
      check: 'It came back by itself within days, like a system fault. Nothing needs doing.',
    },
    unknown: {
      name: 'Not clear yet',
      check:
        'Check once more and note total, used and what the page says: that tells used up, cut and frozen apart.',
    },
  },
  causes: {
    title: 'Named in the documents, and found in the records',
    none: {
      name: 'Nothing in the records came before it',
      advice: 'The documents then advise: wait a day, check again, then the help centre.',
    },
    'system-fault': {
      name: 'System fault or maintenance',
      what: 'It passed by itself, or a service outage was noted within days',
    },
    'rating-change': {
      name: 'Change of rating',
      what: 'It was preceded by a score drop, overdue amounts, high utilisation or the like',
    },
    'policy-change': {
      name: 'Change of the lender’s strategy',
      what: 'A policy change, or another lender’s cut, within 30 days',
    },
    'account-operations': {
      name: 'Abnormal account activity',
      what: 'It was preceded by many applications, refusals or security events',
    },
    'external-data': {
      name: 'Outside data',
      what: 'It was preceded by credit inquiries, debts to several lenders, or another account overdue',
    },
    'limit-used-up': {
      name: 'Limit used up',
      what: 'The limit was used up, or borrowing was frequent or long',
    },
    inactivity: { name: 'Long unused', what: 'The account had not been used for a long time' },
    proof: 'That these came before does not make them the cause.',
  },
  ownHistory: {
    title: 'Your own history',
    about:
      'Your own downgrades, counted: how often each finding was there on the day before, and on how many days it was there at all.',
    tooFew: 'Counted once there are three downgrades.',
    count: 'Count them',
    counting: 'Counting day by day; this takes some seconds…',
    span: '{{from}} to {{to}}: {{days}} days, {{total}} downgrades (one for each account and day).',
    rule: 'Finding',
    before: 'There on the day before',
    always: 'There on any day',
    times: '{{n}} of {{total}}',
    days: '{{n}} of {{total}} days',
    none: 'No finding was there on the day before a downgrade.',
    never: 'Findings that came up at other times, but never on the day before: {{n}}.',
    caution: 'Small numbers give a rough picture at most, and side by side does not mean cause.',
  },
} satisfies typeof zh;
