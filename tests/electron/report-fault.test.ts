import { describe, expect, it, vi } from 'vitest';
import { behind, guarded, reportFault } from '../../electron/report-fault';

describe('what is written to the log', () => {
  it('names the call and the kind of error, and nothing that was typed', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    reportFault('record.add', new TypeError('哨兵备注 is not a number'));
    expect(written.mock.calls).toEqual([['record.add failed: TypeError']]);
    written.mockRestore();
  });

  it('names what failed where nobody catches', () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const failing = guarded('auto-lock', () => {
      throw new TypeError('哨兵备注');
    });
    expect(failing).not.toThrow();
    expect(written.mock.calls).toEqual([['auto-lock failed: TypeError']]);
    written.mockRestore();
  });

  it('names what failed where nobody waits', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    behind('backup', () => Promise.reject(new TypeError('哨兵备注')))();
    await new Promise(setImmediate);
    expect(written.mock.calls).toEqual([['backup failed: TypeError']]);
    written.mockRestore();
  });
});
