import { expect, it } from 'vitest';
import { addRecords } from '../../electron/commands/add-records';
import { contextFrom } from '../../electron/commands/context';
import { addDemo } from '../../electron/commands/demo';
import { openDesk } from '../../electron/desk';
import { openLedger } from '../../electron/ledger/ledger';
import { ledgerKeys, newDataKey } from '../../electron/vault/keys';
import { stillClock, temporaryProfile } from '../support/profile';

it('asks the time no more often where hundreds of reminders are planned', () => {
  const still = stillClock('2026-03-10T04:00:00.000Z');
  let asked = 0;
  const clock = {
    now: () => {
      asked += 1;
      return still.now();
    },
  };
  const ledger = openLedger(temporaryProfile(), ledgerKeys(newDataKey()));
  const desk = openDesk({ ledger, clock, onUpdate: () => undefined });
  const context = contextFrom({ desk: () => desk, clock, systemLocale: 'zh-CN' }).get();
  const askedFor = () => {
    asked = 0;
    const score = { type: 'score', on: '2026-03-10', scheme: 'zhima', value: 700 };
    addRecords(context, { drafts: [score] });
    return asked;
  };
  const before = askedFor();
  addDemo(context);
  expect(desk.analysis().reminders.length).toBeGreaterThan(100);
  expect(askedFor()).toBe(before);
  desk.close();
});
