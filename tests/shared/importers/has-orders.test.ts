import { expect, it } from 'vitest';
import { billFormats } from '../../../shared/importers';
import { hasOrders } from '../../../shared/importers/has-orders';

it('knows of every format whether its rows have numbers', () => {
  const ids = billFormats.map(({ id }) => id);
  expect(ids.filter((id) => !hasOrders(id)).sort()).toEqual(
    [
      ...['bocom-credit', 'boc-credit', 'cgb-credit', 'citic-credit', 'cmb-credit', 'icbc-credit'],
      ...['own-checks', 'qif'],
    ].sort(),
  );
});
