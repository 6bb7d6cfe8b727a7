import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { ask } from './reminding';

/**
 * Has a backup made and waits until one more file lies in the folder: it is laid down there after the call has been
 * answered, and an app that is closed before leaves none.
 */
export async function layBackup(page: Page, folder: string): Promise<void> {
  const inside = join(folder, 'Credit Health');
  const count = () =>
    existsSync(inside)
      ? readdirSync(inside).filter((name) => name.endsWith('.chbackup')).length
      : 0;
  const before = count();
  await ask(page, 'backup.chooseFolder', {});
  await expect.poll(count).toBe(before + 1);
}
