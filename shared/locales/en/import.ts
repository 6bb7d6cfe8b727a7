import type { importing as chinese } from '../zh-CN/import';

/** Bringing in bills and ledgers: what a file is, where each row goes, why one is refused. */
export const importing: typeof chinese = {
  title: 'Import',
  drop: 'Drop a bill here, or click to choose one',
  supported:
    'Bills of Alipay, WeChat Pay, JD and Meituan; credit-card statements of CMB, ICBC, BOC, BOCOM, CGB and CITIC; OFX, QIF; your own table of limits (CSV or Excel); this app’s exports. Archives need no unpacking',
  howTo:
    'Alipay → Me → Bills → “…” at the top right → transaction statement (开具交易流水证明) → for personal bookkeeping. WeChat → Me → Services → Wallet → Transactions → top right → download → for personal bookkeeping. Drop the archive from the e-mail here as it is; its password is in Alipay’s or WeChat’s messages.',
  formats: {
    'alipay-app-2023': 'Alipay app bill (since 2023)',
    'alipay-app-2021': 'Alipay app bill (2021–2022)',
    'alipay-web': 'Alipay web bill',
    'alipay-cashbook': 'Alipay cash book (记账本)',
    alipay: 'Alipay bill',
    wechat: 'WeChat Pay bill',
    jd: 'JD bill',
    meituan: 'Meituan bill',
    'cmb-credit': 'China Merchants Bank card statement',
    'icbc-credit': 'ICBC card statement',
    'boc-credit': 'Bank of China card statement',
    'bocom-credit': 'Bank of Communications card statement',
    'cgb-credit': 'China Guangfa Bank card statement',
    'citic-credit': 'CITIC Bank card statement',
    'debit-card': 'Debit-card statement',
    ofx: 'OFX statement',
    qif: 'QIF statement',
    'own-checks': 'Your own table of limits',
    'credit-health': 'Credit Health export',
  },
  lists: {
    already: 'Already there',
    unsure: 'Please have a look',
    left: 'Left out',
  },
  totals: {
    repayments: 'Repayments: {{n}}, {{amount}} in all',
    loans: 'Loans: {{n}}, {{amount}} in all',
    failed: 'Failed repayments: {{n}} (no money moved)',
    checks: 'Checks: {{n}}',
  },
  rows: 'Rows: {{n}}',
  fewerRows:
    'The file says it has {{declared}} rows and holds {{n}}. The download may be incomplete.',
  line: 'Line {{line}}',
  group: {
    choose: 'Several accounts fit; please choose one',
    create: 'New account “{{name}}”',
    skip: 'Leave this group out',
    merged: 'The bill gives Huabei and Xinyonggou as one sum and does not split it.',
    termsUnknown:
      'The bill tells neither rate nor method. They are noted at {{rate}}, pay-any-time, with no due dates; enter the terms here if you know them.',
  },
  already: {
    'same-order': 'Same order number, already there',
    'same-payment': 'Same account, day and amount, already there',
    'same-check': 'Same account, day and figures, already there',
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
    'payer-name': 'Money came in, but only a payer is named; it may be a repayment',
    'near-payment': 'There is a repayment of the same amount within three days; it may be this one',
    currency: 'Not in CNY',
    'date-order': 'The order of day and month cannot be told; please choose one above',
    rate: 'The rate cannot be read',
    'nothing-seen': 'This row has no limit, rate or status',
    'other-check-that-day': 'This account has a check with other figures on that day',
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
      'This is a PDF, which cannot be read. Choose “for personal bookkeeping” (用于个人对账) to get a table.',
    'bill-archive': 'RAR and 7z archives cannot be read. Unpack it, or use a zip.',
    'bill-workbook-damaged': 'This Excel file cannot be opened; the download may be incomplete.',
    'bill-several-sheets':
      'This workbook holds several bills that differ ({{sheets}}). Please save each as a file of its own.',
    'bill-too-long': 'There are too many rows to read. Please export a shorter period.',
    'bill-too-large': 'The file is too large once unpacked.',
    'bill-broken-rows':
      'From line {{line}} on, the columns do not match the header ({{broken}} of {{rows}} rows). The file itself is broken; please download it again.',
    'bill-no-year':
      'The days in this statement have no year, and neither has its title. Use the original file with its title.',
    'bill-other-currency':
      'This statement is in {{currency}}; only CNY can be imported at present.',
    'bill-debit-card':
      'This is a debit-card statement, which shows the paying side alone. Export the credit card’s statement, or the bill of Alipay or WeChat Pay.',
    'import-cancelled': 'Stopped.',
    'zip-needs-password': 'This archive has a password. It is in Alipay’s or WeChat’s messages.',
    'zip-wrong-password': 'The password is wrong.',
    'zip-damaged': 'The archive cannot be opened; the download may be incomplete.',
    'zip-several-bills':
      'The archive holds several bills ({{names}}). Unpack it and import them one by one.',
    'zip-empty': 'There is no file in the archive that can be read.',
    'bill-not-text': 'This is not a text file and cannot be read.',
    'bill-no-header':
      'No table was found; the download may be incomplete. Please download it again.',
    'bill-order-numbers-lost':
      'A spreadsheet rounded the order number in line {{line}}, so repeats could not be told. Use the file as downloaded, not a saved copy.',
    'bill-alipay-cashbook':
      'This is a cash book (记账本) export, with no order numbers or states. Export the transaction statement (交易流水证明) instead: Me → Bills → top right.',
    'bill-unknown': 'This file was not recognised.',
    'exchange-needs-passphrase':
      'This export is encrypted. Please enter the passphrase it was made with.',
    'exchange-wrong-passphrase': 'The passphrase is wrong, or the file was changed.',
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
  out: {
    sealed: 'Export all records (encrypted)',
    sealedHint: 'The same content under a passphrase. Without it the file cannot be opened.',
    passphrase: 'Passphrase',
    again: 'Once more',
    differ: 'The two differ',
    csv: 'Export a table (CSV)',
    csvHint: 'One file per kind of record; opens right in Excel. Not encrypted.',
    save: 'Export',
  },
  password: {
    zip: 'Password of the archive',
    exchange: 'Passphrase of the export',
    open: 'Open',
  },
  progress: 'Reading… {{percent}}',
  ownTable: 'This is my own table of limits',
  dateOrder: {
    title: 'How are the days written?',
    ymd: 'Year, month, day',
    mdy: 'Month, day, year',
    dmy: 'Day, month, year',
  },
  columns: {
    title: 'Which column is which?',
    hint: 'A date and at least one of total, available or used are needed. Your choice is remembered for tables with these headers.',
    none: 'Not in the table',
    date: 'Date',
    account: 'Account',
    totalLimit: 'Total limit',
    availableLimit: 'Available',
    used: 'Used',
    annualRate: 'Annual rate',
    status: 'Status',
  },
  merge: {
    title: 'Merge with what is here',
    fresh: 'New: {{n}}',
    same: 'Already there: {{n}}',
    conflicts: 'Different here, kept as they are: {{n}}',
    conflictReasons: {
      different: 'The same record reads otherwise here',
      reference: 'It belongs to a record that reads otherwise here',
    },
    nothing: 'All of it is here already.',
  },
};
