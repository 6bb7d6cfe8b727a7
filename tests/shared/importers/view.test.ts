import { describe, expect, it } from 'vitest';
import { proposeImport } from '../../../shared/importers/propose';
import { FIRST_ROWS, rowsOf, shownProposal } from '../../../shared/importers/view';
import type { Row } from '../../fixtures/bills/make-alipay';
import { alipayText, encodeGb18030 } from '../../fixtures/bills/make-alipay';
import { parse } from './read';

const COUNT = 120;

/** Repayments of one product, and as many of which the amount cannot be read. */
const rows = Array.from({ length: 2 * COUNT }, (_, index): Row => ({
  name: 'repayment',
  party: '借呗',
  goods: '借呗还款',
  amount: index % 2 === 0 ? '10.00' : '十元',
  status: '还款成功',
  time: '2025-11-08 20:00:00',
  order: `2025110800003001${String(index).padStart(12, '0')}`,
}));
const proposal = proposeImport(
  parse(encodeGb18030(alipayText(rows))),
  { accounts: [], records: [] },
  {},
);
const shown = shownProposal(proposal);

describe('a long proposal as it is shown', () => {
  it('counts every row of a group and brings the first ones', () => {
    const [group] = shown.groups;
    expect([group?.count, group?.rows.length, group?.holds]).toEqual([
      COUNT,
      FIRST_ROWS,
      'payments',
    ]);
  });

  it('has its unsure rows by reason, and says how many of them could be added', () => {
    expect(shown.unsure).toMatchObject([{ reason: 'amount', count: COUNT, keepable: 0 }]);
    expect(shown.unsure[0]?.rows).toHaveLength(FIRST_ROWS);
  });

  it('gives as many rows of a list as are asked for, the first ones first', () => {
    const all = rowsOf(proposal, { group: 'jiebei' }, 1000);
    expect(all.map(({ line }) => line)).toEqual(proposal.groups[0]?.drafts.map(({ line }) => line));
    expect(rowsOf(proposal, { unsure: 'amount' }, 3)).toEqual(proposal.unsure.slice(0, 3));
  });

  it('has no rows of a list that is not in it', () => {
    expect(rowsOf(proposal, { group: 'weilidai' }, 10)).toEqual([]);
  });
});
