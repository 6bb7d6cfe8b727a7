import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import { Translation } from 'react-i18next';
import type { CallName } from '../../shared/ipc/channels';
import type { Committed, InputOf, OutputOf } from '../../shared/ipc/contract';
import { call, type Answer } from '../bridge';
import { undoable } from '../mirror/undoable';
import { useFailureWords } from './failure-words';
import { useStepWords } from './step-words';

/** The calls that commit a step to the ledger, so that it can be undone. */
export type CommandName = {
  [N in CallName]: OutputOf<N> extends Committed ? N : never;
}[CallName];

export type Command = {
  /**
   * Sends a command. Success says `said` in a quiet toast with an Undo; a failure says why, unless `quiet` leaves that to
   * the form. The answer tells which it was.
   */
  readonly run: <N extends CommandName>(
    name: N,
    input: InputOf<N>,
    options: { readonly said: ReactNode; readonly quiet?: boolean },
  ) => Promise<Answer<N>>;
  readonly busy: boolean;
};

/** One place for what follows a command, so that every change can be taken back the same way. */
export function useCommand(): Command {
  const [busy, setBusy] = useState(false);
  const say = useSay();
  return {
    busy,
    run: async (name, input, options) => {
      setBusy(true);
      const answer = await call(name, input);
      setBusy(false);
      if (answer.ok) say.done(options.said, isUndoable(name));
      else if (options.quiet !== true) say.failed(answer);
      return answer;
    },
  };
}

/** Undo and redo themselves, as the header, the shortcuts and the toast use them. */
export function useUndo(): {
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
} {
  const say = useSay();
  const words = useStepWords();
  const step = async (direction: 'undo' | 'redo') => {
    const label = undoable()?.[direction]?.label ?? '';
    const answer = await call(`history.${direction}`, {});
    if (answer.ok) say.done(words(direction === 'undo' ? 'undone' : 'redone', label), false);
    else say.failed(answer);
  };
  return { undo: () => step('undo'), redo: () => step('redo') };
}

/** One toast at a time: its Undo takes back the last step, so an older toast must not still offer one. */
const TOAST = 'step';

const isUndoable = (name: CommandName): boolean =>
  name !== 'history.undo' && name !== 'history.redo';

function useSay() {
  const words = useFailureWords();
  const undo = async () => {
    notifications.hide(TOAST);
    const answer = await call('history.undo', {});
    if (answer.ok)
      show(
        <Text size="sm">
          <Translation>{(t) => t('toast.undone')}</Translation>
        </Text>,
      );
    else failed(answer);
  };
  const failed = (answer: { readonly error: Parameters<typeof words.failure>[0] }) => {
    show(<Text size="sm">{words.failure(answer.error)}</Text>, 'red');
  };
  const done = (said: ReactNode, withUndo: boolean) => {
    show(
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{said}</Text>
        {withUndo ? (
          <Button size="compact-sm" variant="subtle" onClick={() => void undo()}>
            <Translation>{(t) => t('actions.undo')}</Translation>
          </Button>
        ) : null}
      </Group>,
    );
  };
  return { done, failed };
}

/** A message outlives a change of the language: its own words are looked up where they are drawn. */
function show(message: ReactNode, color?: string): void {
  notifications.hide(TOAST);
  notifications.show({
    id: TOAST,
    message,
    withBorder: true,
    autoClose: color === undefined ? 6_000 : 10_000,
    ...(color === undefined ? {} : { color }),
  });
}
