import type { importScreen as zh } from '../zh-CN/import-screen';

/** The import screen around the words of `import`: choosing a file, the steps, and what was done. */
export const importScreen = {
  description:
    'See what would be added before you decide. The file is read on this computer only, and one undo takes it all back.',
  choose: 'Choose a file',
  another: 'Another file',
  howToTitle: 'How to get the file',
  howTo: {
    where: 'Where',
    arrives: 'What you get',
    mind: 'Mind',
    alipay: {
      name: 'Alipay',
      where:
        'Me → Bills → “…” at the top right → transaction statement (开具交易流水证明) → for personal bookkeeping (用于个人对账)',
      arrives:
        'By e-mail, an encrypted archive; its password is in Alipay’s messages. Drop it here as it is: the password is asked for.',
      mind: 'The export of the cash book (记账本) has no order numbers and cannot be read. Do not save the file from a spreadsheet: that changes the order numbers.',
    },
    wechat: {
      name: 'WeChat Pay',
      where:
        'Me → Services → Wallet → Transactions → top right → download → for personal bookkeeping (用于个人对账)',
      arrives:
        'By e-mail, an encrypted archive; its password is in WeChat’s messages. It holds an Excel file, in earlier years a CSV; both can be read.',
      mind: 'Weilidai is paid out to and repaid from a bank card, so it is rarely in WeChat’s bill: log it yourself.',
    },
    wallets: {
      name: 'JD, Meituan',
      where: 'It moves too often to say. Look for “export” (导出) on the app’s bill page.',
      arrives: 'A CSV file. JD’s begins with 导出信息.',
      mind: 'JD’s bill leaves out the fees of Baitiao and says itself where they are: 白条 → 查账还款. No sample with Jintiao is known: log it yourself.',
    },
    banks: {
      name: 'Credit cards of banks',
      where:
        'Each bank’s own. It is the credit card’s statement that is needed, not a debit card’s.',
      arrives: 'CSV from 招商, 工商, 中国, 交通 and 广发; Excel from 中信.',
      mind: 'A PDF cannot be read. Keep the title: some statements write the year there alone.',
    },
  },
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
