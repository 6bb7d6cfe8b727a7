/**
 * The names of all that crosses between window and main. The preload exposes one function per name and nothing else; what
 * each name takes and gives stands in `contract.ts`.
 */
export const calls = [
  'vault.state',
  'vault.create',
  'vault.unlock',
  'vault.lock',
  'vault.recover',
  'vault.protect',
  'vault.makeRecovery',
  'vault.removeRecovery',
  'vault.deleteEverything',
  'integrity.view',
  'backup.list',
  'backup.make',
  'backup.restore',
  'query.snapshot',
  'query.changesSince',
  'query.page',
  'query.series',
  'query.history',
  'record.add',
  'record.edit',
  'record.remove',
  'account.remove',
  'due.pay',
  'finding.dismiss',
  'finding.restore',
  'settings.change',
  'history.undo',
  'history.redo',
  'demo.add',
  'demo.remove',
  'import.read',
  'import.propose',
  'import.commit',
  'import.cancel',
  'export.save',
  'reminder.test',
  'app.quit',
] as const;
export type CallName = (typeof calls)[number];

export const events = ['vault', 'changes', 'open', 'undoable', 'integrity'] as const;
export type EventName = (typeof events)[number];

/** The prefix of every channel, so that nothing else on the bus is taken for ours. */
export const channelOf = (name: CallName | EventName): string => `credit-health:${name}`;
