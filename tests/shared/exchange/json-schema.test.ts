import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exchangeJsonSchema } from '../../../shared/exchange/format';
import { recordTypes } from '../../../shared/records';

const file = join(import.meta.dirname, '../../../docs/exchange.schema.json');
const written = JSON.parse(readFileSync(file, 'utf8')) as unknown;

describe('the JSON Schema in the documentation', () => {
  it('is the one that the records are read with', () => {
    expect(written).toEqual(JSON.parse(JSON.stringify(exchangeJsonSchema())));
  });

  it('names every type of record', () => {
    const text = JSON.stringify(written);
    const missing = Object.keys(recordTypes).filter((type) => !text.includes(`"const":"${type}"`));
    expect(missing).toEqual([]);
  });
});
