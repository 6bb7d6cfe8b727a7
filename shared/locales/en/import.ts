import type { importing as chinese } from '../zh-CN/import';

/** Bringing in bills and ledgers: what a file is, where each row goes, why one is refused. */
export const importing: typeof chinese = {
  title: 'Import',
  drop: 'Drop a bill here, or click to choose one',
  supported:
    'Read at present: the Alipay app’s transaction statement (交易流水证明, CSV), and this app’s own JSON export',
  howTo:
    'Alipay → Me → Bills → “…” at the top right → transaction statement (开具交易流水证明) → for personal bookkeeping. Unpack the archive from the e-mail first; its password is in Alipay’s messages.',
  formats: {
    'alipay-app-2023': 'Alipay app bill (since 2023)',
    'alipay-app-2021': 'Alipay app bill (2021–2022)',
    'alipay-web': 'Alipay web bill',
    'alipay-cashbook': 'Alipay cash book (记账本)',
    alipay: 'Alipay bill',
    wechat: 'WeChat bill',
    jd: 'JD bill',
    meituan: 'Meituan bill',
    'credit-health': 'Credit Health export',
  },
  lists: {
    fresh: 'To add',
    already: 'Already there',
    unsure: 'Please have a look',
    left: 'Left out',
  },
  totals: {
    repayments: 'Repayments: {{n}}, {{amount}} in all',
    loans: 'Loans: {{n}}, {{amount}} in all',
    failed: 'Failed repayments: {{n}} (no money moved)',
  },
  rows: 'Rows: {{n}}',
  fewerRows:
    'The file says it has {{declared}} rows and holds {{n}}. The download may be incomplete.',
  line: 'Line {{line}}',
  nothing: 'There is no borrowing or repayment in this bill.',
  group: {
    into: 'Goes to',
    choose: 'Several accounts fit; please choose one',
    create: 'New account “{{name}}”',
    skip: 'Leave this group out',
    merged: 'The bill gives Huabei and Xinyonggou as one sum and does not split it.',
    termsUnknown:
      'The bill tells neither rate nor method. They are noted at {{rate}}, pay-any-time, with no due dates; enter the terms here if you know them.',
  },
  already: {
    'same-order': 'Same order number, already there',
    'same-payment': 'Same account, day and amount; you have logged it',
  },
  unsure: {
    columns: 'The columns of this row do not match the header',
    encoding: 'This row has characters that cannot be read',
    time: 'The time cannot be read',
    amount: 'The amount cannot be read',
    'order-number': 'No order number, so a repeat could not be told',
    status: 'It is not clear whether this succeeded',
    wording: 'Looks like credit, in words not seen before',
    refunded: 'This repayment was refunded later',
    'refund-of-recorded': 'A repayment you have was refunded; the debt may stand again',
    'same-order-other-card': 'Two rows share an order number, with different cards',
    'same-order-other-amount': 'Two rows share an order number, with different amounts',
  },
  left: {
    purchase: 'Purchase',
    'not-credit': 'Not about credit',
    deposit: 'Deposit, or deposit waived',
    refund: 'Refund',
    discount: 'Discount',
    fee: 'Fee',
    closed: 'Closed',
    pending: 'Not paid yet',
    'zero-amount': 'Amount is 0',
    'loan-refused': 'Loan was not paid out',
    skipped: 'You left it out',
  },
  failure: {
    'bill-empty': 'The file is empty.',
    'bill-pdf':
      'This is a PDF, which cannot be read. Choose “for personal bookkeeping” (用于个人对账) in Alipay to get a CSV.',
    'bill-archive':
      'This is an archive. Unpack it first (the password is in Alipay’s messages), then choose the CSV inside.',
    'bill-workbook':
      'This is an Excel workbook, which cannot be read yet. If it is a saved copy of an Alipay bill, use the original CSV.',
    'bill-old-excel': 'This is an old Excel file, which cannot be read yet. Use the original CSV.',
    'bill-not-text': 'This is not a text file and cannot be read.',
    'bill-no-header':
      'No table was found; the download may be incomplete. Please download it again.',
    'bill-order-numbers-lost':
      'A spreadsheet rounded the order number in line {{line}}, so repeats could not be told. Use the file as downloaded, not a saved copy.',
    'bill-alipay-cashbook':
      'This is a cash book (记账本) export, with no order numbers or states. Export the transaction statement (交易流水证明) instead: Me → Bills → top right.',
    'bill-alipay-web':
      'This is the web bill, which lacks the payment method. Use the app’s transaction statement (交易流水证明) instead.',
    'bill-alipay-app-2021':
      'This is the layout of 2021–2022. Export the same period from the app again to get the present one.',
    'bill-not-supported': 'This is a {{format}}, which cannot be read yet.',
    'bill-unknown': 'This file was not recognised.',
    'exchange-not-json': 'Not valid JSON; the file may be incomplete.',
    'exchange-other-format': 'This is not a Credit Health export.',
    'exchange-newer-version':
      'The file is version {{version}}; this app reads up to {{supported}}. Please update the app first.',
    'exchange-damaged': '“{{path}}” at the top of the file is not right. Nothing was imported.',
    'exchange-unknown-type': 'Record {{number}} is of an unknown type. Nothing was imported.',
    'exchange-invalid-record':
      '“{{path}}” of record {{number}} is not right. Nothing was imported.',
    'exchange-duplicate-id': 'Record {{number}} repeats an id. Nothing was imported.',
    'exchange-bad-reference':
      '“{{path}}” of record {{number}} points at a record that is missing or wrong. Nothing was imported.',
  },
  ignored: 'Fields unknown to this version, not kept: {{n}}.',
};
