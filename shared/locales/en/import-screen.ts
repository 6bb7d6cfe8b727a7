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
    mind: 'Note',
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
      mind: 'Weilidai is paid out to and repaid from a bank card, so it is rarely in WeChat’s bill. Log it yourself.',
    },
    wallets: {
      name: 'JD, Meituan',
      where: 'It moves too often to say. Look for 导出 (export) on the app’s bill page.',
      arrives: 'A CSV file. JD’s begins with 导出信息.',
      mind: 'JD’s bill leaves out Baitiao fees and says where to find them: 白条 → 查账还款. We have seen no sample with Jintiao loans: log them yourself.',
    },
    banks: {
      name: 'Credit cards of banks',
      where: 'Different at each bank. You need the credit card’s statement, not a debit card’s.',
      arrives: 'CSV from 招商, 工商, 中国, 交通 and 广发; Excel from 中信.',
      mind: 'A PDF cannot be read. Keep the title: some statements give the year only there.',
    },
  },
  reading: 'Reading {{name}}…',
  refused: 'This file was not imported',
  refusedAt: 'at line {{line}}',
  nothingYet: 'First say below how to read the file; then you will see what would be added.',
  nothingNew: 'Nothing to add: it is all in the ledger already, or is not a loan or a repayment.',
  groupCount: '{{n}} {{n, plural(one: record; other: records)}}',
  showRows: 'Show each line',
  hideRows: 'Hide',
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
  targetRefused: 'This account is in {{currency}}, the bill in CNY. Please choose another.',
  terms: 'Loan terms',
  termsHint:
    'All loans in this group get these terms; you can change single ones in the account later.',
  termsFrom: {
    choice: 'as you entered',
    account: 'rate from this account’s latest record',
    preset: 'usual rate for this product, unverified',
  },
  keep: 'Add as well',
  keepAll: 'Add all {{n}}',
  keptReason: 'All of “{{reason}}” will be added',
  kept: '{{n}} of them will be added',
  unsureHint:
    'We could not be sure of these, so they are left out. Tick the ones you are sure of, or add all of a kind.',
  alreadyHint: 'The ledger has these already; they are not added twice.',
  leftHint: 'These are not loans or repayments.',
  skipped: 'Accounts left out',
  unskip: 'Import after all',
  allKnown: 'all of it is in the chosen account already',
  otherAccount: 'Choose another account',
  undecided: 'First choose an account for each group marked above.',
  unfinished: {
    annualRate: 'First fill in the rate of the loans of {{name}}.',
    months: 'First fill in the number of instalments of the loans of {{name}}.',
  },
  commit: 'Add {{n}} {{n, plural(one: record; other: records)}}',
  commitNew: 'Add {{n}} {{n, plural(one: record; other: records)}}, new accounts: {{accounts}}',
  done: '{{n}} {{n, plural(one: record; other: records)}} added',
  doneTitle: 'Import done',
  doneHint:
    'Find them in their accounts. If something is wrong, Undo at the top takes all of it back.',
  toAccounts: 'See accounts',
} satisfies typeof zh;
