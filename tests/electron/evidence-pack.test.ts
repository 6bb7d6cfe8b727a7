import { describe, expect, it } from 'vitest';
import { evidencePackPage } from '../../electron/evidence-pack';
import { escapeHtml } from '../../electron/html';
import { printCase } from '../../electron/print-case';
import { contextFrom } from '../../electron/commands/context';
import { createWords } from '../../electron/words';
import { openDesk } from '../../electron/desk';
import { openLedger } from '../../electron/ledger/ledger';
import type { PrintedPage } from '../../electron/shell/print';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { analyse } from '../../shared/analysis/analysis';
import type { Locale } from '../../shared/locales';
import type { AnyRecord } from '../../shared/records';
import { evidencePack } from '../../shared/recovery/evidence-pack';
import { account, check, loan, prompt, recoveryCase } from '../fixtures/records';
import { stillClock, temporaryProfile } from '../support/profile';

const words = createWords();
const jiebei = account({ name: '借呗 <主>', lender: 'A & B' });
const accountId = jiebei.id;
const frozen = check({
  accountId,
  on: '2026-03-09',
  totalLimit: 123_456_789,
  annualRate: 0.146,
  symptoms: ['limit-frozen'],
});
const hostile = '<script>alert(1)</script><img src=x onerror="a()">\n\'第二行\' & “引号”';
const asked = prompt({ accountId, on: '2026-03-09', kind: 'operation-abnormal', text: hostile });
const recovery = recoveryCase({
  accountId,
  openedOn: '2026-03-10',
  trigger: frozen.id,
  steps: [{ stepId: 'from-the-future', doneOn: '2026-03-10' }],
});
const records: readonly AnyRecord[] = [jiebei, frozen, asked, recovery];

function pageIn(lang: Locale, logged = records) {
  const { book, asOf } = analyse(logged, '2026-03-10');
  const pack = evidencePack(book, recovery, asOf);
  if (!pack) throw new Error('no pack');
  return evidencePackPage(pack, { t: words.in(lang), lang, nonce: 'n0nce' });
}

describe('the page of the evidence pack', () => {
  it('lets nothing that was typed become markup', () => {
    const { html, footer } = pageIn('zh-CN');
    expect(html).toContain(escapeHtml(hostile));
    expect(html).not.toMatch(/<script|<img|onerror="/u);
    expect(html.match(/<[a-z]+/gu)).not.toContain('<主');
    expect(footer).toContain('借呗 &lt;主&gt;');
  });

  it.each<[Locale, readonly string[]]>([
    [
      'zh-CN',
      ['总额度 ¥1,234,567.89', '年利率 14.6%（单利）', '额度冻结', '操作异常', '2026-03-09'],
    ],
    ['en', ['total limit ¥1,234,567.89', '14.6% a year', 'Abnormal operation', '2026-03-09']],
  ])('says what was logged in %s', (locale, said) => {
    const { html } = pageIn(locale);
    expect(said.filter((words) => !html.toLowerCase().includes(words.toLowerCase()))).toEqual([]);
  });

  it.each<[Locale, string]>([
    ['zh-CN', '2026-03-08 起 18.25%'],
    ['en', '18.25% from 2026-03-08'],
  ])('says from which day a loan bore another rate in %s', (locale, said) => {
    const rateChanges = [{ from: '2026-03-08', rate: 0.1825 }];
    const borrowed = loan({ accountId, borrowedOn: '2026-03-01', months: 12, rateChanges });
    expect(pageIn(locale, [...records, borrowed]).html).toContain(said);
  });

  it.each<[Locale, string]>([
    ['zh-CN', '记录为页面正常'],
    ['en', 'recorded as normal'],
  ])('says of a check without symptoms how it was recorded, in %s', (locale, said) => {
    const { html } = pageIn(locale, [...records, check({ accountId, on: '2026-03-07' })]);
    expect(html.toLowerCase()).toContain(said);
  });

  it('leaves no words unfilled and no key unspoken', () => {
    const { html, footer } = pageIn('en');
    expect(`${html}${footer}`).not.toMatch(/\{\{|pack\.|recovery:|undefined/u);
  });

  it('numbers its pages by what Chromium fills in', () => {
    const { footer } = pageIn('zh-CN');
    expect(footer).toContain(
      '第 <span class="pageNumber"></span> 页，共 <span class="totalPages"></span> 页',
    );
  });

  it('lets its own style in and nothing else', () => {
    const { html } = pageIn('zh-CN');
    expect(html.match(/<style[^>]*>/gu)).toEqual(['<style nonce="n0nce">']);
    expect(html).not.toMatch(/ style=|url\(|https?:|@import/u);
  });
});

describe('printing', () => {
  function openOffice() {
    const clock = stillClock('2026-03-10T04:00:00.000Z');
    const ledger = openLedger(temporaryProfile(), ledgerKeys(newDataKey()));
    const desk = openDesk({ ledger, clock, onUpdate: () => undefined });
    const changes = records.map((after) => ({ before: null, after }));
    desk.commit({ kind: 'user', label: 'add', changes });
    return contextFrom({ desk: () => desk, clock, systemLocale: 'en' }).get();
  }
  const caseId = recovery.id;

  it('saves under a name that every system takes', async () => {
    const saved: { name: string; bytes: Uint8Array }[] = [];
    const printer = {
      words: () => words.in('zh-CN'),
      print: ({ html }: PrintedPage) => Promise.resolve(new TextEncoder().encode(html)),
      saveFile: (name: string, bytes: Uint8Array) => {
        saved.push({ name, bytes });
        return Promise.resolve(`/somewhere/${name}`);
      },
    };
    const answer = await printCase(openOffice(), printer, { caseId });
    expect(saved.map(({ name }) => name)).toEqual(['情况记录-借呗  主 -2026-03-10.pdf']);
    expect(answer.saved).toBe(`/somewhere/${saved[0]?.name ?? ''}`);
  });

  it('is refused by name when no PDF can be made, and saves nothing', async () => {
    let saves = 0;
    const printer = {
      words: () => words.in('en'),
      print: () => Promise.reject(new Error('no')),
      saveFile: () => {
        saves += 1;
        return Promise.resolve(null);
      },
    };
    await expect(printCase(openOffice(), printer, { caseId })).rejects.toMatchObject({
      failure: { code: 'print-failed' },
    });
    expect(saves).toBe(0);
  });
});
