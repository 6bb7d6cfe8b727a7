import type { demo as chinese } from '../zh-CN/demo';

/** The words of the made-up person's records. */
export const demo: typeof chinese = {
  jiebei: {
    name: 'Jiebei',
    lender: 'Ant Consumer Finance',
    cutNote: 'Halved when I opened it this morning; no reason given.',
    outageNote: 'Shows 0 available and the page does not load. Look again in two days.',
  },
  huabei: {
    name: 'Huabei',
    lender: 'Ant Consumer Finance',
    failedNote: 'Not enough on the card; moved money and paid the next day.',
  },
  weilidai: {
    name: 'Weilidai',
    lender: 'WeBank',
    cutNote: 'No notice; found 3,000 less when I looked.',
  },
  jintiao: { name: 'JD Jintiao', lender: 'JD Finance' },
  card: { name: 'Example Bank card', lender: 'Example Bank' },
  elsewhere: { bank: 'Sample Bank', consumerFinance: 'Sample Consumer Finance' },
  purposes: {
    phone: 'New phone',
    course: 'Course fee',
    rent: 'Deposit and rent',
    repairs: 'Car repair',
    medical: 'Medical',
    bills: 'Short of cash',
  },
  prompts: {
    popup: 'A popup of unknown origin asked for access to my contacts',
    popupClosed: 'Did not allow it; closed it',
    rate: 'Your yearly borrowing rate is now 14.6% (simple interest)',
    limit: 'Your Jiebei limit has been changed to ¥15,000',
    noted: 'Noted',
    score: 'Overall score insufficient; borrowing is not available for now',
    stopped: 'Stopped trying; paying back first',
    abnormal: 'Abnormal operation, please try again later',
    secured: 'Changed the password and checked the devices',
    highRisk: 'Your account carries risk; the loan service is suspended',
    answered: 'The appeal was answered',
    verify: 'Please verify your identity to continue',
  },
  contacts: {
    refused: 'Tried to borrow ¥2,000; refused',
    mistyped: 'Mistyped the password once',
    support: 'Support: limits are set by the system, staff cannot change them; keep using it well',
    secure: 'No unknown device had logged in',
    appeal: 'Sent an explanation and proof of income through the help centre',
    answer: 'Answer: not restored for now; to be assessed again next month',
  },
  events: {
    outage: 'The loan page did not open; back after two days',
    policy: 'News of the new rules on assisted lending; several lenders are adjusting limits',
    newPhone: 'New phone, logged in again',
    refused: 'Overall score insufficient',
    report: 'Read the short credit report; no errors',
  },
};
