import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { addPlural } from '../../../shared/locales/plural';

const text = '{{n}} {{n, plural(one: record; other: records)}} left';

function texts(lng: string) {
  const i18n = createInstance();
  void i18n.init({ lng, resources: { [lng]: { common: { text } } }, defaultNS: 'common' });
  addPlural(i18n);
  return (n: number | string) => i18n.t('text', { n });
}

describe('a word that follows a number', () => {
  it.each([
    [0, '0 records left'],
    [1, '1 record left'],
    [2, '2 records left'],
    ['1', '1 record left'],
    [1.5, '1.5 records left'],
    [21, '21 records left'],
  ])('for %j reads %j', (n, expected) => {
    expect(texts('en')(n)).toBe(expected);
  });
});
