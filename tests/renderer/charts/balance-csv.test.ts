import { expect, it } from 'vitest';
import { balanceCsv } from '../../../renderer/charts/balance-csv';
import { balancePicture } from '../../../renderer/charts/balance-picture';
import type { CsvWords } from '../../../shared/series/csv';
import { line, series, words } from './pictures-fixture';

const columns = new Proxy({}, { get: (_, name) => name }) as CsvWords['columns'];

it('writes a column a lender and the sum, each held until it was next seen', () => {
  const accounts = [
    series('a', { used: line('point', ['2026-01-05', 10_050]) }),
    series('b', { used: line('point', ['2026-02-05', 7_000], ['2026-03-05', 0]) }),
  ];
  const answer = { from: '2026-01-01', to: '2026-06-30', accounts, scores: [], markers: [] };
  expect(balanceCsv(balancePicture(answer, words), { columns })).toBe(
    [
      '\uFEFFday,currency,Lender a,Lender b,In all,markers',
      '2026-01-05,CNY,100.50,,100.50,',
      '2026-02-05,CNY,100.50,70.00,170.50,',
      '2026-03-05,CNY,100.50,0.00,100.50,',
      '',
    ].join('\r\n'),
  );
});
