import type { importScreen as zh } from '../zh-CN/import-screen';

/** The import screen around the words of `import`: choosing a file, the steps, and what was done. */
export const importScreen = {
  description:
    'See what would be added before you decide. The file is read on this computer only, and one undo takes it all back.',
  choose: 'Choose a file',
  another: 'Another file',
  howToTitle: 'How to get the file',
  reading: 'Reading {{name}}…',
  refused: 'This file was not imported',
  refusedAt: 'at line {{line}}',
  nothingYet: 'First say below how the file is to be read; then it shows what would be added.',
  nothingNew:
    'Nothing to add: all of it is in the ledger already, or is no borrowing or repayment.',
  groupCount: '{{n}} records',
  showRows: 'Line by line',
  hideRows: 'Less',
  showMore: 'Show {{n}} more',
  columns: {
    line: 'Line',
    day: 'Day',
    kind: 'Kind',
    amount: 'Amount',
    state: 'Remark',
    paidFrom: 'Paid from',
  },
  unnamed: 'No account named',
  failed: 'debit failed',
  month: 'bill of {{month}}',
  target: 'Account for the records of {{name}}',
  terms: 'Terms of the borrowings',
  termsHint:
    'All borrowings of this group get these terms; change single ones in the account later.',
  termsFrom: {
    choice: 'as you entered',
    account: 'rate from this account’s latest record',
    preset: 'rate usual for this product, unverified',
  },
  keep: 'Add too',
  keepAll: 'Add all {{n}}',
  keptReason: 'All of “{{reason}}” will be added',
  kept: '{{n}} of them will be added',
  unsureHint:
    'These could not be told for sure and are left out. Tick the ones you are sure of, or add all of a kind.',
  alreadyHint: 'The ledger has these already; they are not added twice.',
  leftHint: 'These are no borrowings or repayments.',
  skipped: 'Accounts left out',
  unskip: 'Import after all',
  undecided: 'First choose where the marked accounts go.',
  commit: 'Add {{n}} records',
  commitNew: 'Add {{n}} records, new accounts: {{accounts}}',
  done: '{{n}} records added',
  doneTitle: 'Import done',
  doneHint:
    'Find them in their accounts. If something is wrong, Undo at the top takes all of it back.',
  toAccounts: 'See accounts',
} satisfies typeof zh;
