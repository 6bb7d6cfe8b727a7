import type { patternRules as zh } from '../zh-CN/pattern-rules';

const cuts = 'The documents link this to limit cuts. It does not prove the cause.';
const score =
  'The documents say it weighs on the credit score, and the score on the limit. It does not prove the cause.';
const control = 'The documents say it may set off risk controls. It does not prove the cause.';
const sign =
  'The documents count it among the signs of an abnormal account; what caused it is another matter.';
const cash = 'The documents advise minding cash flow; it does not mean that a limit will change.';

export const patternRules = {
  overdue: {
    name: 'Overdue',
    measured: `In your records, days the oldest unpaid amount is past its due day: {{value}}. ${score}`,
    measured_late: `In your records, {{value}} {{value, plural(one: amount; other: amounts)}} due in the last {{days}} days {{value, plural(one: was; other: were)}} paid late or {{value, plural(one: is; other: are)}} still unpaid. ${score}`,
    why: 'The documents name overdue payments as a cause of lower scores and abnormal accounts, and put repaying on time first among the ways back.',
    needs: 'bills or loan terms, and repayments',
  },
  'utilisation-account': {
    name: 'High utilisation of one account',
    measured: `In your records, {{value}} of the limit was used at the latest check. ${cuts}`,
    why: 'The documents say a revolving limit can be used up, and advise keeping utilisation reasonable. They give no figure.',
    needs: 'a check that shows the limit and what is available or used',
  },
  'utilisation-total': {
    name: 'High utilisation of all accounts',
    measured: `In your records, {{value}} of all revolving limits together is used. ${cuts}`,
    why: 'The documents advise keeping utilisation reasonable. Here the accounts are taken together, a shared limit once.',
    needs: 'two revolving accounts, each with a check that shows limit and use',
  },
  'long-occupation': {
    name: 'Limit in use for long',
    measured: `In your records, every check over {{value}} days saw 70% of the limit or more in use. ${cuts}`,
    why: 'The documents say that keeping money out for long drains the available limit. They do not say how long is long.',
    needs: 'several checks that show the utilisation',
  },
  'limit-exhausted': {
    name: 'Limit used up',
    measured:
      'In your records, the page looked normal and almost nothing was available; checks in a row: {{value}}. The documents count this among the kinds of “no limit”. It does not say why.',
    why: 'The documents say several loans can use the limit up; that is not the same as a cut or a freeze.',
    needs: 'a check that shows both the total and the available limit',
  },
  'frequent-borrowing': {
    name: 'Frequent borrowing',
    measured: `In your records, you took {{value}} {{value, plural(one: loan; other: loans)}} in the last {{days}} days. ${cuts}`,
    why: 'The documents say frequent borrowing drains a revolving limit, and advise borrowing less often.',
    needs: 'loans',
  },
  'application-burst': {
    name: 'Many applications at once',
    measured: `In your records, credit was applied for {{value}} {{value, plural(one: time; other: times)}} within {{days}} days, refusals included. ${control}`,
    measured_today: `In your records, credit was applied for {{value}} {{value, plural(one: time; other: times)}} on this day, refusals included. ${control}`,
    why: 'The documents name many applications in a short time as abnormal account activity.',
    needs: 'loans, applications or refusals',
  },
  'active-lenders': {
    name: 'Lenders owed at once',
    measured: `In your records, money is owed to {{value}} {{value, plural(one: lender; other: lenders)}} now. ${score}`,
    why: 'The documents name borrowing from many lenders as a cause of lower scores; elsewhere they advise diversifying sources. Both are shown, for you to judge.',
    needs: 'the used limit or the loans of each account',
  },
  'new-lenders': {
    name: 'New lenders',
    measured: `In your records, {{value}} {{value, plural(one: lender was; other: lenders were)}} asked for credit for the first time in the last {{days}} days. ${score}`,
    why: 'The documents advise pausing borrowing from several lenders unless it is urgent.',
    needs: 'applications or loans that name the lender',
  },
  'hard-inquiries': {
    name: 'Hard credit inquiries',
    measured: `In your records, lenders looked into the credit report {{value}} {{value, plural(one: time; other: times)}} in the last {{days}} days. ${score}`,
    why: 'The documents say outside data such as the PBOC report affects an account. They give no count; the counts are common rules of thumb.',
    needs: 'inquiries marked as hard',
  },
  rollover: {
    name: 'Borrowing to repay',
    measured: `In your records, a repayment and a loan of at least half of it lie within three days of each other; pairs in the last {{days}} days: {{value}}. ${score}`,
    why: 'The documents mention multiple and over-concentrated borrowing; new loans for old ones are its usual shape.',
    needs: 'loans and repayments',
  },
  inactivity: {
    name: 'Long unused',
    measured:
      'In your records, this account has had no loan, repayment or bill for {{value}} days. The documents say a line long unused may be cut or frozen. It does not prove the cause, and is no reason to borrow.',
    why: 'The documents say a line long unused is read as “low risk appetite”. That is a claim; a look at the page now and then will do, and no borrowing is needed.',
    needs: 'a loan, a repayment, a bill, or the opening day',
  },
  'limit-cut': {
    name: 'Limit cut',
    measured:
      'In your records, the largest cut of the total limit in the last {{days}} days was {{value}}, and it has not been restored. The documents count it among the signs of an abnormal account; what caused it is another matter.',
    why: 'The documents put a lowered or frozen limit first among the signs, and list several possible causes. A temporary limit that ran out is not a cut.',
    needs: 'two checks that show the total limit, or a limit change',
  },
  'rate-rise': {
    name: 'Rate rise',
    measured: `In your records, the yearly rate rose by {{value}} {{value, plural(one: percentage point; other: percentage points)}} in the last {{days}} days. ${sign}`,
    measured_high: `In your records, the yearly rate rose to {{value}} in the last {{days}} days. ${sign}`,
    why: 'The documents say that being marked “high risk” raises the rate noticeably. 24% a year is the regulator’s ceiling for the total cost of platform lending.',
    needs: 'two checks that show the rate',
  },
  'status-abnormal': {
    name: 'Abnormal status',
    measured: `In your records, symptoms seen at the latest check: {{value}}. ${sign}`,
    measured_stopped: `In your records, the latest check saw the limit frozen or access suspended; symptoms in all: {{value}}. ${sign}`,
    why: 'The documents list four signs: restricted limit, failed transactions, a changed rate, suspended functions.',
    needs: 'a check',
  },
  'score-drop': {
    name: 'Score drop',
    measured: `In your records, the latest score is {{value}} {{value, plural(one: point; other: points)}} below the one before. ${cuts}`,
    measured_band: `In your records, the latest score fell by {{value}} {{value, plural(one: point; other: points)}} into a lower band. ${cuts}`,
    why: 'The documents say that when the score falls, the system adjusts the limit or restricts functions by itself.',
    needs: 'two readings of the same score',
  },
  'debt-service': {
    name: 'Repayments against income',
    measured: `In your records, what falls due in the {{days}} days from tomorrow is {{value}} of a month’s income, without what is overdue or due today. ${cash}`,
    why: 'The documents say a restricted limit disturbs cash turnover, and advise planning repayments.',
    needs: 'one month’s income',
  },
  'minimum-only': {
    name: 'Bills not paid in full on time',
    measured: `In your records, of the latest {{value}} bills running at least the minimum, and not the whole, was paid by their due day. ${score}`,
    why: 'The documents speak of money kept out for long and of reasonable habits, not of minimum payments; the counts are common rules of thumb.',
    needs: 'bills with a minimum, and repayments',
  },
  'stale-check': {
    name: 'Check due',
    measured:
      'In your records, the last check is {{value}} check intervals old (a week each while a recovery plan is open). The documents advise regular checks; it does not mean that anything is wrong.',
    measured_never:
      'In your records, this account has not been checked since it was added, {{value}} check intervals ago. The documents advise regular checks; it does not mean that anything is wrong.',
    why: 'The documents advise looking at limits and risk prompts regularly, so that nothing is missed.',
    needs: 'nothing',
  },
  'due-cluster': {
    name: 'Due days close together',
    measured: `In your records, {{value}} {{value, plural(one: amount falls; other: amounts fall)}} due within {{days}} days running, some time in the next 30. ${cash}`,
    why: 'The documents advise planning repayments and keeping cash flow healthy.',
    needs: 'bills or loan terms',
  },
  'security-events': {
    name: 'Account security warnings',
    measured: `In your records, a device, phone or card was changed {{value}} {{value, plural(one: time; other: times)}} in the last {{days}} days. ${control}`,
    measured_logins: `In your records, logging in failed {{value}} {{value, plural(one: time; other: times)}} in the last {{days}} days. ${control}`,
    measured_danger: `In your records, unknown authorisations, suspected fraud or unfamiliar popups in the last {{days}} days: {{value}}. ${control}`,
    why: 'The documents name repeated failed logins and suspected fraud as abnormal activity, and warn of unfamiliar popups and authorisation requests.',
    needs: 'security events or prompts',
  },
  concentration: {
    name: 'Concentrated debt',
    measured:
      'In your records, {{value}} of what is owed is owed to one lender. The documents advise against over-concentrated borrowing. It does not prove any effect on a limit.',
    why: 'The documents advise against concentration, in words that can mean “spread it” as well as “borrow less”.',
    needs: 'two accounts with a balance',
  },
  'pause-broken': {
    name: 'Loan or application during the pause',
    measured: `In your records, loans or applications during the pause of an open case: {{value}}. ${control}`,
    why: 'The documents advise pausing such operations while an account is abnormal, unless it is urgent.',
    needs: 'an open recovery case',
  },
  'prompt-unanswered': {
    name: 'Prompt unanswered',
    measured:
      'In your records, days the oldest open risk prompt has waited: {{value}}. The documents advise minding risk prompts; it does not mean that a limit will change.',
    why: 'The documents advise looking at risk prompts regularly.',
    needs: 'risk prompts',
  },
} satisfies typeof zh;
