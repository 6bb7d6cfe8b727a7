import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../shared/result';
import { call, type Answer } from '../bridge';
import { useFailureWords } from '../components/failure-words';
import { usePreferences } from '../components/preferences';
import { useChange } from '../components/use-change';
import { useUndo } from '../components/use-command';
import { useUndoable } from '../mirror/undoable';
import { useActions } from '../shell/actions';
import { useStepWords } from '../components/step-words';
import { useVault } from '../vault/vault';
import type { Entry } from './entry';
import { useOtherName } from './use-both';

/** What can be done without going anywhere. `onShortcuts` opens the list of shortcuts. */
export function useDoEntries(onShortcuts: () => void): readonly Entry[] {
  const { t } = useTranslation('finder');
  return [
    ...useRoom(),
    ...useSteps(),
    ...useFiles(),
    {
      id: 'do:shortcuts',
      group: 'do',
      title: t('shortcuts.title'),
      words: useOtherName()('finder.shortcuts.title'),
      run: onShortcuts,
    },
  ];
}

/** Who may see what: amounts and the lock. */
function useRoom(): readonly Entry[] {
  const { t } = useTranslation(['finder', 'common']);
  const { hideAmounts } = usePreferences();
  const { state } = useVault();
  const actions = useActions();
  const other = useOtherName();
  const lockable = state?.protection === 'passphrase' || state?.protection === 'both';
  const lock: Entry = {
    id: 'do:lock',
    group: 'do',
    title: t('common:header.lock'),
    words: other('common.header.lock'),
    keys: 'L',
    run: actions.lock,
  };
  return [
    {
      id: 'do:hide',
      group: 'do',
      title: t(hideAmounts ? 'common:header.showAmounts' : 'common:header.hideAmounts'),
      words: [...other('common.header.hideAmounts'), t('words.hide')],
      keys: 'H',
      run: actions.toggleAmounts,
    },
    ...(lockable ? [lock] : []),
  ];
}

function useSteps(): readonly Entry[] {
  const { t } = useTranslation('finder');
  const words = useStepWords();
  const undoable = useUndoable();
  const { undo, redo } = useUndo();
  const other = useOtherName();
  const entry = (direction: 'undo' | 'redo', keys: string, run: () => Promise<void>): Entry[] => {
    const step = undoable?.[direction];
    if (!step) return [];
    return [
      {
        id: `do:${direction}`,
        group: 'do',
        title: words(direction, step.label),
        words: [
          ...other(`common.header.${direction}`),
          direction === 'redo' ? t('words.redo') : '',
        ],
        keys,
        run: () => void run(),
      },
    ];
  };
  return [...entry('undo', 'Z', undo), ...entry('redo', 'Shift+Z', redo)];
}

/** Copies and files; each says in a toast where it went, or why not. */
function useFiles(): readonly Entry[] {
  const { t } = useTranslation(['finder', 'settings']);
  const say = useSaid();
  const other = useOtherName();
  const saved = (answer: Answer<'export.save'>) => {
    if (!answer.ok) say.failed(answer.error);
    else if (answer.value.saved !== null) say.done(t('exported', { path: answer.value.saved }));
  };
  const entry = (name: 'backup' | 'exportAll' | 'exportCalendar' | 'testReminder') => ({
    id: `do:${name}`,
    group: 'do' as const,
    title: t(name),
    words: [...other(`finder.${name}`), ...(name === 'backup' ? [t('words.backup')] : [])],
  });
  return [
    {
      ...entry('backup'),
      run: () =>
        void call('backup.make', {}).then((answer) => {
          if (answer.ok) say.done(t('backupDone'));
          else say.failed(answer.error);
        }),
    },
    { ...entry('exportAll'), run: () => void call('export.save', {}).then(saved) },
    {
      ...entry('exportCalendar'),
      run: () =>
        void call('export.calendar', { amounts: false }).then((answer) => {
          saved(answer);
        }),
    },
    {
      ...entry('testReminder'),
      run: () =>
        void call('reminder.test', {}).then((answer) => {
          if (!answer.ok) say.failed(answer.error);
          else say.done(t(`settings:reminders.${sentOrNot(answer.value)}`));
        }),
    },
  ];
}

const sentOrNot = ({ supported }: { readonly supported: boolean }) =>
  supported ? 'testSent' : 'testUnsupported';

function useSaid() {
  const words = useFailureWords();
  const show = (message: string, color?: string) =>
    notifications.show({ message, withBorder: true, ...(color === undefined ? {} : { color }) });
  return {
    done: (message: string) => show(message),
    failed: (failure: Failure) => show(words.failure(failure), 'red'),
  };
}

const themes = ['system', 'light', 'dark'] as const;
const languages = ['system', 'zh-CN', 'en'] as const;

/** Theme and language. */
export function useLookEntries(): readonly Entry[] {
  const { t } = useTranslation(['finder', 'common']);
  const change = useChange();
  const other = useOtherName();
  return [
    ...themes.map((theme): Entry => ({
      id: `theme:${theme}`,
      group: 'look',
      title: t('theme', { value: t(`common:themes.${theme}`) }),
      words: [
        ...other(`common.themes.${theme}`),
        ...other('common.header.theme'),
        theme === 'dark' ? t('words.dark') : '',
      ],
      run: () => void change({ theme }),
    })),
    ...languages.map((locale): Entry => ({
      id: `language:${locale}`,
      group: 'look',
      title: t('language', { value: t(`common:languages.${locale}`) }),
      words: [...other(`common.languages.${locale}`), ...other('common.header.language')],
      run: () => void change({ locale }),
    })),
  ];
}
