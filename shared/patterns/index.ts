/** The registry of rules, in the order in which equals are shown. A new rule is a file of its own and one line here. */
import type { Rule } from './rule';
import { activeLenders } from './rules/active-lenders';
import { applicationBurst } from './rules/application-burst';
import { concentration } from './rules/concentration';
import { debtService } from './rules/debt-service';
import { dueCluster } from './rules/due-cluster';
import { frequentBorrowing } from './rules/frequent-borrowing';
import { hardInquiries } from './rules/hard-inquiries';
import { inactivity } from './rules/inactivity';
import { limitCut } from './rules/limit-cut';
import { limitExhausted } from './rules/limit-exhausted';
import { longOccupation } from './rules/long-occupation';
import { minimumOnly } from './rules/minimum-only';
import { newLenders } from './rules/new-lenders';
import { overdue } from './rules/overdue';
import { pauseBroken } from './rules/pause-broken';
import { promptUnanswered } from './rules/prompt-unanswered';
import { rateRise } from './rules/rate-rise';
import { rollover } from './rules/rollover';
import { scoreDrop } from './rules/score-drop';
import { securityEvents } from './rules/security-events';
import { staleCheck } from './rules/stale-check';
import { statusAbnormal } from './rules/status-abnormal';
import { utilisationAccount } from './rules/utilisation-account';
import { utilisationTotal } from './rules/utilisation-total';

const registered = [
  overdue,
  utilisationAccount,
  utilisationTotal,
  longOccupation,
  limitExhausted,
  frequentBorrowing,
  applicationBurst,
  activeLenders,
  newLenders,
  hardInquiries,
  rollover,
  inactivity,
  limitCut,
  rateRise,
  statusAbnormal,
  scoreDrop,
  debtService,
  minimumOnly,
  staleCheck,
  dueCluster,
  securityEvents,
  concentration,
  pauseBroken,
  promptUnanswered,
] as const satisfies readonly Rule[];

export type RuleId = (typeof registered)[number]['id'];

export const rules: readonly (Rule & { readonly id: RuleId })[] = registered;
