import { describe, expect, it } from 'vitest';
import { settingMatches } from '../../../../renderer/screens/settings/search-model';

const words = ['提醒时间', '几点弹出', '提醒'];

describe('a setting that is searched for', () => {
  it.each([
    ['', true],
    ['时间', true],
    ['txsj', true],
    ['弹出', true],
    ['提醒', true],
    ['备份', false],
  ])('answers to %j: %s', (text, answers) => {
    expect(settingMatches(text, words)).toBe(answers);
  });

  it('without words answers to nothing but an empty text', () => {
    expect([settingMatches('', []), settingMatches('x', [])]).toEqual([true, false]);
  });
});
