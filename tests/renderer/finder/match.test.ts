import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { found, type Findable } from '../../../renderer/finder/match';
import { initialsOf } from '../../../renderer/finder/pinyin';

const entries: readonly Findable[] = [
  { title: '记额度查看', words: ['Check'] },
  { title: '总览', words: ['Overview'] },
  { title: '借呗', detail: '蚂蚁消费金融', words: ['蚂蚁消费金融'] },
  { title: '京东金条' },
  { title: '现在备份', words: ['Back up now'] },
  { title: '标记已还：微粒贷', detail: '¥629.40 · 3 天后', words: ['¥629.40'] },
  { title: '隐藏金额', words: ['Hide amounts'] },
];
const titles = (typed: string) => found(entries, typed).map(({ title }) => title);

describe('pinyin initials', () => {
  it.each([
    ['借呗', 'jb'],
    ['花呗', 'hb'],
    ['微粒贷', 'wld'],
    ['京东金条', 'jdjt'],
    ['芝麻分', 'zmf'],
    ['导入', 'dr'],
    ['利率', 'll'],
    ['使用率', 'syl'],
    ['还款日', 'hkr'],
    ['记录', 'jl'],
    ['其他搭配', 'qtdp'],
    ['零留路流', 'llll'],
    ['母木没三四岁', 'mmmsss'],
    ['IRR（实际年化）', 'irr（sjnh）'],
  ])('of %s are %s', (text, initials) => {
    expect(initialsOf(text)).toBe(initials);
  });
});

describe('finding an entry', () => {
  it.each([
    ['借呗', '借呗'],
    ['jb', '借呗'],
    ['jdjt', '京东金条'],
    ['wld', '标记已还：微粒贷'],
    ['bf', '现在备份'],
    ['back up', '现在备份'],
    ['over', '总览'],
    ['ＢＦ', '现在备份'],
    ['蚂蚁', '借呗'],
    ['629', '标记已还：微粒贷'],
  ])('%s finds %s first', (typed, title) => {
    expect(titles(typed)[0]).toBe(title);
  });

  it.each(['天后', 'th', '3 天'])('does not search by what is only said beside: %s', (typed) => {
    expect(titles(typed)).toEqual([]);
  });

  it('wants every word of the text', () => {
    expect([titles('标记 微粒'), titles('标记 借呗')]).toEqual([['标记已还：微粒贷'], []]);
  });

  it('puts a name that begins with the text before one that only holds it', () => {
    const both = [{ title: '全部账户使用率' }, { title: '使用率' }];
    expect(found(both, '使用率')[0]?.title).toBe('使用率');
  });

  it('puts a name before other words for a thing', () => {
    const both = [{ title: 'x', words: ['limit'] }, { title: 'limit cut' }];
    expect(found(both, 'limit')[0]?.title).toBe('limit cut');
  });

  it('puts what weighs less after what answers as well', () => {
    const both = [
      { title: 'Backups', weight: 0.5 },
      { title: 'Back up now', words: ['backup'] },
    ];
    expect(found(both, 'backup')[0]?.title).toBe('Back up now');
  });

  it('puts doing a thing before its setting, by initials too', () => {
    const both = [
      { title: '备份', weight: 0.4 },
      { title: '现在备份', words: ['备份'] },
    ];
    expect(found(both, 'bf')[0]?.title).toBe('现在备份');
  });

  it('forgives letters that were left out of a Latin name', () => {
    expect(found([{ title: 'Repayments' }], 'repmts')).toHaveLength(1);
  });

  it.each(['sth', 'kto', 'screenshts', 'hddn'])('forgives %s for words of a title', (typed) => {
    const title = 'Show the hidden screenshots';
    expect(found([{ title }, { title: 'Keep to one' }], typed)).toHaveLength(1);
  });

  it.each(['read', 'data', 'demo', 'send', 'pain', 'pause', 'delete', 'idle', 'two'])(
    'does not gather %s from letters all over a long title',
    (typed) => {
      const title = 'Keep the window off screenshots while amounts are hidden';
      expect(found([{ title }], typed)).toEqual([]);
    },
  );

  it('guesses at a shortened title only where that is allowed', () => {
    const mayGuess = ({ title }: Findable) => !title.startsWith('Mark paid');
    const both = [{ title: 'Mark paid: Example Bank card' }, { title: 'Examples' }];
    expect(found(both, 'exmpl', mayGuess)).toEqual([both[1]]);
    expect(found(both, 'example', mayGuess)).toEqual([both[1], both[0]]);
  });

  it('finds all for an empty text, in the order given', () => {
    expect(found(entries, '  ')).toEqual(entries);
  });

  it('finds nothing where nothing matches', () => {
    expect(titles('zzzz')).toEqual([]);
  });

  it('never fails, invents or repeats an entry, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const shown = found(entries, typed);
        expect(new Set(shown).size).toBe(shown.length);
        expect(shown.every((entry) => entries.includes(entry))).toBe(true);
      }),
    );
  });
});
