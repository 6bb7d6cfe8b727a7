import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { addPlural } from '../../../shared/locales/plural';
import { resources } from '../../../shared/locales/resources';

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

describe('an English text with a number in it', () => {
  const english = createInstance();
  void english.init({ lng: 'en', resources });
  addPlural(english);

  it.each([
    ['patterns:units.percentage-points', '1 percentage point'],
    ['patterns:rules.rate-rise.measured', 'rose by 1 percentage point in'],
    ['patterns:rules.overdue.measured_late', '1 amount due in'],
    ['patterns:rules.due-cluster.measured', '1 amount falls due'],
    ['patterns-screen:downgrades.rise', '1 percentage point higher'],
    ['charts:points', '+1 percentage point'],
    ['recovery:story.rise', 'up 1 percentage point'],
    ['report:downgrades.rise', '+1 percentage point'],
    ['settings:demo.some', '1 demo record. Removing it leaves'],
    ['common:demo.mixed', '1 demo record.'],
  ])('says one of a thing as one: %s', (key, said) => {
    const text = english.t(key, { n: 1, value: '1', points: '1', days: 30 });
    expect(text).toContain(said);
    expect(text).not.toContain('percentage points');
  });
});
