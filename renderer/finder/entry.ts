import type { Due } from '../../shared/analysis/opinions';
import type { AccountRow, FindingRow } from '../../shared/ipc/views';
import type { Findable } from './match';

/** The rows of the mirror that entries are made of. */
export type Rows = {
  readonly accounts: readonly AccountRow[];
  readonly dues: readonly Due[];
  readonly findings: readonly FindingRow[];
};

/** The groups of the finder. */
export type Group =
  'do' | 'pay' | 'log' | 'go' | 'account' | 'finding' | 'look' | 'setting' | 'term';

/** One thing that can be done from the finder. */
export type Entry = Findable & {
  readonly id: string;
  readonly group: Group;
  /** The shortcut that does the same, as `shortcutWords` takes it. */
  readonly keys?: string | undefined;
  readonly run: () => void;
};

const doneAtOnce: readonly Group[] = ['do', 'pay', 'look'];

/** Whether an entry only leads somewhere. The others are run as soon as chosen, and must have been meant. */
export const onlyLeads = ({ group }: Entry): boolean => !doneAtOnce.includes(group);

export type Shown = { readonly group: Group; readonly entries: readonly Entry[] };

/** Entries by their groups; a group stands where its nearest entry stands. */
export function grouped(entries: readonly Entry[]): readonly Shown[] {
  const order = [...new Set(entries.map(({ group }) => group))];
  return order.map((group) => ({ group, entries: entries.filter((one) => one.group === group) }));
}

const asked: readonly Group[] = ['look', 'setting', 'term'];

/** As many of a group as are offered before anything is typed. */
const FIRST = 5;

/** What is offered before anything is typed: without the long lists, which would bury the rest. */
export function offeredFirst(entries: readonly Entry[]): readonly Entry[] {
  return grouped(entries.filter(({ group }) => !asked.includes(group))).flatMap(
    ({ group, entries: all }) => (group === 'go' ? all : all.slice(0, FIRST)),
  );
}

/** The place `step` further, round the ends. */
export const beside = (index: number, step: number, count: number): number =>
  count === 0 ? 0 : (((index + step) % count) + count) % count;
