import { describe, expect, it } from 'vitest';
import {
  limitPicture,
  ratePicture,
  scorePictures,
  utilisationPicture,
} from '../../../renderer/charts/pictures';
import { dayNumber } from '../../../shared/dates';
import { answer, line, series, words } from './pictures-fixture';

const bounds = { info: 0.3, watch: 0.5, warn: 0.7, alert: 0.8 };
const one = series('a', {
  limit: line('step', ['2026-01-05', 1_000_000], ['2026-06-01', 500_000]),
  used: line('point', ['2026-01-05', 300_000]),
  utilisation: line('point', ['2026-06-01', 1.2]),
});
const two = series('b', {
  limit: line('step', ['2026-02-01', 300_000]),
  used: line('point', ['2026-02-01', 100_000]),
});

describe('the limit picture', () => {
  it('shows limit, used and available of one account', () => {
    const { traces } = limitPicture(answer({ accounts: [one] }), words, 'limit');
    expect(traces.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'limit step',
      'used point',
      'available point',
    ]);
  });

  it('shows one measure of each account when several are compared', () => {
    const { traces, title } = limitPicture(answer({ accounts: [one, two] }), words, 'used');
    expect(traces.map(({ name }) => name)).toEqual(['Account a', 'Account b']);
    expect(title).toBe('Compared · Used');
  });

  it('leaves out accounts of which nothing was recorded', () => {
    const { traces } = limitPicture(answer({ accounts: [one, series('c'), two] }), words, 'limit');
    expect(traces.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('compares accounts of one currency, and counts the others', () => {
    const dollars = series('c-usd', { limit: line('step', ['2026-01-05', 1_000_000]) });
    const both = limitPicture(answer({ accounts: [one, dollars, two] }), words, 'limit');
    expect([both.traces.map(({ id }) => id), both.leftOut]).toEqual([['a', 'b'], 1]);
    const used = limitPicture(answer({ accounts: [dollars, one, two] }), words, 'used');
    expect([used.traces.map(({ id }) => id), used.leftOut]).toEqual([['a', 'b'], 0]);
  });

  it('gives an account the same colour however many are chosen', () => {
    const { traces } = limitPicture(answer({ accounts: [two, one] }), words, 'limit');
    expect(traces.map(({ tone }) => tone)).toEqual([1, 0]);
  });

  it('ends the lines of a closed account on its last day', () => {
    const closed = series('a', { ...one, closedOn: '2026-07-01' });
    const { traces } = limitPicture(answer({ accounts: [closed] }), words, 'limit');
    expect(traces[0]?.until).toBe(dayNumber('2026-07-01'));
  });

  it('widens the time when all there is lies on one day', () => {
    const day = { from: '2026-01-05', to: '2026-01-05' };
    const { span } = limitPicture(answer({ ...day, accounts: [one] }), words, 'limit');
    expect(span).toEqual([dayNumber('2025-12-22'), dayNumber('2026-01-05')]);
  });

  it('has an axis even when there is nothing to show', () => {
    expect(limitPicture(answer(), words, 'limit').scale.high).toBeGreaterThan(0);
  });

  it('says what each marker is, and whose where there are several accounts', () => {
    const markers = [
      { kind: 'limit-cut' as const, on: '2026-06-01', accountId: 'a', recordId: 'r' },
    ];
    const both = limitPicture(answer({ accounts: [one, two], markers }), words, 'limit');
    const alone = limitPicture(answer({ accounts: [one], markers }), words, 'limit');
    expect(alone.flags[0]?.about).toBe('');
    expect(both.flags).toMatchObject([
      { name: 'limit-cut', about: 'Account a', x: dayNumber('2026-06-01') },
    ]);
  });
});

describe('the utilisation picture', () => {
  const shown = utilisationPicture(answer({ accounts: [one] }), words, bounds);

  it('reaches 100 % at least and the highest value beyond it', () => {
    expect(shown.scale.high).toBeGreaterThanOrEqual(1.2);
    expect(utilisationPicture(answer({ accounts: [two] }), words, bounds).scale.high).toBe(1);
  });

  it('shades the bands up to the top', () => {
    expect(shown.bands.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['info', 0.3, 0.5],
      ['watch', 0.5, 0.7],
      ['warn', 0.7, 0.8],
      ['alert', 0.8, shown.scale.high],
    ]);
  });

  it('leaves out a band that the person’s own limits close', () => {
    const moved = { ...bounds, watch: 0.9, warn: 0.9, alert: 0.95 };
    const { bands } = utilisationPicture(answer({ accounts: [one] }), words, moved);
    expect(bands.map(({ name }) => name)).toEqual(['info', 'warn', 'alert']);
  });
});

describe('the rate picture', () => {
  it('has one step line an account', () => {
    const rated = series('a', { rate: line('step', ['2026-01-05', 0.146]) });
    expect(ratePicture(answer({ accounts: [rated] }), words).traces[0]).toMatchObject({
      kind: 'step',
      dots: [{ y: 0.146 }],
    });
  });
});

describe('the score pictures', () => {
  const scores = [
    { scheme: 'zhima' as const, line: line('point', ['2026-01-05', 655]) },
    { scheme: 'other' as const, name: 'Bank score', line: line('point', ['2026-01-05', 70]) },
  ];
  const [zhima, other] = scorePictures(answer({ scores }), words);

  it('keep schemes apart', () => {
    expect([zhima?.title, other?.title]).toEqual(['zhima', 'Bank score']);
  });

  it('have the bands of 芝麻分 that are in view', () => {
    expect(zhima?.scale).toMatchObject({ low: 600, high: 750 });
    expect(zhima?.bands.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['three', 600, 650],
      ['four', 650, 700],
      ['five', 700, 950],
    ]);
  });

  it('know no bands of another scheme', () => {
    expect(other?.bands).toEqual([]);
  });
});
