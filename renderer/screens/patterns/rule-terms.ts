import type { TermId } from '../../../shared/locales/terms';

const terms: Readonly<Record<string, TermId>> = {
  overdue: 'overdue',
  'utilisation-account': 'utilisation',
  'utilisation-total': 'utilisation',
  'limit-exhausted': 'availableLimit',
  'limit-cut': 'limitCut',
  'rate-rise': 'perTenThousand',
  'status-abnormal': 'frozen',
  'active-lenders': 'manyLenders',
  'new-lenders': 'manyLenders',
  'hard-inquiries': 'hardInquiry',
  rollover: 'rollover',
  'minimum-only': 'minimumDue',
  'score-drop': 'zhima',
};

/** The word one has to know to understand what a rule measures, where there is one. */
export const termOfRule = (rule: string): TermId | undefined => terms[rule];
