import { describe, expect, it } from 'vitest';
import { escapeHtml } from '../../../electron/html';
import { printReport } from '../../../electron/print-report';
import { reportPage } from '../../../electron/report/report-page';
import { createWords } from '../../../electron/words';
import { analyse } from '../../../shared/analysis/analysis';
import { demoRecords } from '../../../shared/demo/demo-records';
import type { Locale } from '../../../shared/locales';
import type { AnyRecord } from '../../../shared/records';
import { periodReport } from '../../../shared/report/period-report';
import { account, bill, check, limitChange } from '../../fixtures/records';
import { openOffice } from '../office';

const words = createWords();
const hostile = '借呗 <script>alert(1)</script>';
const jiebei = account({ name: hostile, lender: 'A & B' });
const accountId = jiebei.id;
const records: readonly AnyRecord[] = [
  jiebei,
  check({ accountId, on: '2026-01-10', totalLimit: 1_000_000, availableLimit: 100_000 }),
  limitChange({ accountId, on: '2026-02-20', newLimit: 500_000 }),
  bill({ accountId, dueOn: '2026-02-25', amount: 123_456 }),
];

function pageIn(lang: Locale, given: { amounts?: boolean; of?: readonly AnyRecord[] } = {}) {
  const { amounts = true, of = records } = given;
  const analysis = analyse(of, '2026-03-10');
  const report = periodReport(analysis, { from: '2026-01-01', madeOn: '2026-03-10' });
  return reportPage(report, { t: words.in(lang), lang, amounts, nonce: 'n0nce' });
}

describe('the page of a report', () => {
  it('lets nothing that was typed become markup', () => {
    const { html } = pageIn('zh-CN');
    expect(html).toContain(escapeHtml(hostile));
    expect(html).not.toMatch(/<script|<b>/u);
  });

  it.each<[Locale, readonly string[]]>([
    ['zh-CN', ['2026-01-01 至 2026-03-10', '¥5,000.00', '¥1,234.56', '额度下调', '−50%', '逾期']],
    ['en', ['2026-01-01 to 2026-03-10', '¥5,000.00', '¥1,234.56', 'Limit cut', '−50%', 'overdue']],
  ])('says what the period held in %s', (lang, said) => {
    const { html } = pageIn(lang);
    expect(said.filter((text) => !html.includes(text))).toEqual([]);
  });

  it('says one cut with one share, as a downgrade and as what was found', () => {
    const of = [
      jiebei,
      check({ accountId, on: '2026-01-10', totalLimit: 3_100_000 }),
      limitChange({ accountId, on: '2026-02-20', newLimit: 2_500_000 }),
    ];
    const { html } = pageIn('zh-CN', { of });
    expect(html.match(/19\.\d%/gu)).toEqual(['19.3%', '19.3%']);
  });

  it('says one utilisation with one share, at its account and as what was found, and keeps a day in one line', () => {
    const seen = check({ accountId, on: '2026-03-09', totalLimit: 1_500_000, used: 1_445_337 });
    const { html } = pageIn('zh-CN', { of: [jiebei, seen] });
    expect(new Set(html.match(/96\.\d%/gu))).toEqual(new Set(['96.3%']));
    expect(html).toContain('<td class="day">2026-03-09</td>');
  });

  it('says what was found with its threshold and the place in the documents', () => {
    const { html } = pageIn('zh-CN');
    expect(html).toMatch(/账户使用率|使用率/u);
    expect(html).toMatch(/001\/\d/u);
  });

  it.each(['zh-CN', 'en'] as const)(
    'leaves no words unfilled in %s, with a full ledger',
    (lang) => {
      const of = demoRecords({ today: '2026-03-10', seed: 7, locale: lang });
      const { html, footer } = pageIn(lang, { of });
      expect(html).toMatch(/<svg[^>]*role="img"/u);
      expect(`${html}${footer}`).not.toMatch(/\{\{|report:|report\.|patterns:|undefined|NaN/u);
    },
  );

  it('names an account closed before the period, and its currency, with what was still due', () => {
    const dollars = account({ name: 'Card abroad', currency: 'USD', closedOn: '2025-12-01' });
    const owed = bill({ accountId: dollars.id, dueOn: '2026-02-10', amount: 50_000 });
    const { html } = pageIn('en', { of: [dollars, owed] });
    expect(html).toMatch(/<td[^>]*>2026-02-10<\/td><td[^>]*>Card abroad<\/td>/u);
    expect(html).toMatch(/\$500\.00|USD.?500\.00/u);
    expect(html).not.toContain('¥');
    expect(html).toMatch(/Findings[^]*Card abroad/u);
  });

  it('draws the limit of an account no longer than until it was closed', () => {
    const closed = account({ closedOn: '2026-02-01' });
    const seen = check({ accountId: closed.id, on: '2026-01-01', totalLimit: 1_000_000 });
    const { html } = pageIn('en', { of: [closed, seen] });
    expect(html).toMatch(/<path d="M64 \d+H332(?:\.\d)?"/u);
  });

  it('says no amount where they are left out, in the charts neither', () => {
    const { html } = pageIn('en', { amounts: false });
    expect(html).not.toMatch(/¥\d|5,000|1,234/u);
    expect(html).toContain('••••');
  });

  it('lets its own style in and nothing else', () => {
    const { html } = pageIn('zh-CN');
    expect(html.match(/<style[^>]*>/gu)).toEqual(['<style nonce="n0nce">']);
    expect(html).not.toMatch(/ style=|url\(|@import/u);
  });
});

describe('printing a report', () => {
  function printer() {
    const saved: { name: string; html: string }[] = [];
    return {
      saved,
      words: () => words.in('zh-CN'),
      print: ({ html }: { readonly html: string }) =>
        Promise.resolve(new TextEncoder().encode(html)),
      saveFile: (name: string, bytes: Uint8Array) => {
        saved.push({ name, html: new TextDecoder().decode(bytes) });
        return Promise.resolve(name);
      },
    };
  }

  it('is saved under its period', async () => {
    const { context } = openOffice();
    const out = printer();
    await printReport(context, out, { from: '2026-02-01', to: '2026-02-28', amounts: true });
    expect(out.saved[0]?.name).toBe('个人借还记录报告-2026-02-01-2026-02-28.pdf');
  });

  it('of a past period shows what was due then, though it was paid since', async () => {
    const { context, accountId: huabei, add, clock } = openOffice();
    clock.set('2026-04-01T04:00:00.000Z');
    add({
      type: 'repayment',
      accountId: huabei,
      paidOn: '2026-03-25',
      amount: 123_456,
      outcome: 'succeeded',
    });
    context.desk.refresh();
    const out = printer();
    await printReport(context, out, { from: '2026-03-01', to: '2026-03-22', amounts: true });
    expect(out.saved[0]?.html).toContain('逾期');
  });

  it('ends today where its last day is yet to come', async () => {
    const { context } = openOffice();
    const out = printer();
    await printReport(context, out, { from: '2026-02-01', to: '2027-01-01', amounts: true });
    expect(out.saved[0]?.name).toBe('个人借还记录报告-2026-02-01-2026-03-01.pdf');
  });

  it('is refused where the period ends before it begins', async () => {
    const { context } = openOffice();
    const turned = { from: '2026-02-02', to: '2026-02-01', amounts: true };
    await expect(printReport(context, printer(), turned)).rejects.toMatchObject({
      failure: { code: 'period-turned' },
    });
  });
});
