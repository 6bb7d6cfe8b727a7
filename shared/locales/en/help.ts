import type { help as zh } from '../zh-CN/help';

export const help = {
  title: 'Help',
  description: 'What the terms mean, and keyboard shortcuts that save work.',
  terms: 'Terms',
  search: 'Find a term',
  nothing: 'Nothing found for “{{text}}”',
  whatIs: 'What is this: {{term}}?',
  here: 'What this means (F1)',
  all: 'All terms',
  term: {
    totalLimit: {
      name: 'Total limit',
      text: 'The most the lender lets you owe: what is borrowed plus what can still be borrowed. A cut is this figure going down.',
    },
    availableLimit: {
      name: 'Available limit',
      text: 'What you can still borrow, roughly the total limit less what is used. Zero is not always a cut: all of it may be borrowed, or the account frozen or closed to you.',
    },
    used: {
      name: 'Used',
      text: 'The principal not yet repaid. If the page does not say, total less available.',
    },
    temporaryLimit: {
      name: 'Temporary limit',
      text: 'Extra limit for a time, taken back by itself. That is not a cut, so it is kept apart from the total.',
    },
    utilisation: {
      name: 'Utilisation',
      text: 'Used divided by the total limit: ¥6,000 of ¥10,000 is 60%.',
    },
    perTenThousand: {
      name: '万分之 (per 10,000 a day)',
      text: 'Interest for one day on ¥10,000. 万分之 4 is ¥4 a day; times 365 that is 14.6% a year (simple).',
    },
    annualRate: {
      name: 'Annual rate (simple)',
      text: 'The daily rate times 365 (some use 360), without interest on interest. Lenders quote in different ways; a year makes them comparable.',
    },
    irr: {
      name: 'IRR (real annual rate)',
      text: 'The yearly rate worked back from what is really paid each time. A flat fee is charged on the first principal while the principal falls, so 0.6% for each of 12 months reads 7.2% and is about 13%.',
    },
    equalInstalment: {
      name: 'Equal instalments (等额本息)',
      text: 'Every payment is the same; the early ones are more interest and less principal.',
    },
    equalPrincipal: {
      name: 'Equal principal (等额本金)',
      text: 'The same principal each time, so the interest falls; less interest in all than equal instalments.',
    },
    interestOnly: {
      name: 'Interest-only (先息后本)',
      text: 'Only interest until the last payment, which holds the whole principal. Light until then; have the money ready.',
    },
    flatFee: {
      name: 'Instalment fee',
      text: 'A fixed fee on the first amount each time, often charged in full even when repaid early. Only the IRR tells how expensive it is.',
    },
    statementDay: {
      name: 'Statement day',
      text: 'The day the bill is drawn up: how much is due, and the least you may pay.',
    },
    dueDay: {
      name: 'Due day',
      text: 'The last day to pay. Some lenders debit in the small hours; have the money there the day before.',
    },
    minimumDue: {
      name: 'Minimum payment',
      text: 'A small part of the bill, often a tenth. Paying it keeps you from being overdue, but the bill is no longer interest-free: cards usually charge by the day from each purchase, and many banks count the paid part too, up to the day it was paid.',
    },
    overdue: {
      name: 'Overdue',
      text: 'Not enough paid by the due day. It may cost penalty interest and be reported; by the Chinese credit reporting regulation, adverse entries stay for 5 years after they are settled.',
    },
    manyLenders: {
      name: 'Many lenders (多头借贷)',
      text: 'Owing several lenders at once, or applying to several in a short time. Lenders often take it as a sign of strain.',
    },
    hardInquiry: {
      name: 'Credit inquiry (hard)',
      text: 'A lender reads your credit report because you applied. It leaves a trace, usually shown for 2 years. Reading it yourself, and checks after a loan was made, are not hard inquiries.',
    },
    creditReport: {
      name: 'Credit report',
      text: 'The report of the Credit Reference Center of the People’s Bank of China: borrowings, repayments and who asked. It can be read on the centre’s site, twice a year free of charge.',
    },
    zhima: {
      name: 'Zhima score (芝麻分)',
      text: 'A score inside Alipay, 350 to 950. It is not the credit report, and it does not decide the limit of 借呗.',
    },
    limitCut: {
      name: 'Limit cut',
      text: 'The total limit going down. A temporary limit running out is not one.',
    },
    frozen: {
      name: 'Frozen limit',
      text: 'The limit still shows but cannot be borrowed. The way back depends on the reason.',
    },
    rollover: {
      name: 'Borrowing to repay (以贷养贷)',
      text: 'Borrowing from one lender to pay another. The debt does not fall and the interest grows.',
    },
    finding: {
      name: 'Finding',
      text: 'Something in your records that the two documents link to limit cuts. It says what is recorded and proves no cause.',
    },
    grade: {
      name: 'Evidence',
      text: 'Where a threshold comes from: an official text, a lender’s or FICO’s own page, an industry source, hearsay, the documents’ own definition, or this app’s own choice. Hearsay and our own choice are the least reliable.',
    },
  },
} satisfies typeof zh;
