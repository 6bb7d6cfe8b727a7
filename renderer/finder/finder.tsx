import { Kbd, Modal, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigation } from '../navigation/navigation';
import { shortcutWords } from '../shell/actions';
import {
  beside,
  grouped,
  offeredFirst,
  onlyLeads,
  type Entry,
  type Rows,
  type Shown,
} from './entry';
import { found } from './match';
import { useEntries, useRows } from './use-entries';
import classes from './finder.module.css';

/**
 * One field for everything: screens, accounts, actions, dues, settings and terms. The focus stays in the field, which
 * names the chosen entry (`aria-activedescendant`); a status line tells a screen reader how many there are.
 *
 * What is typed right after the keys that open it is meant for this field: it has the focus as it is drawn. The dialog
 * itself would give it a moment later, and what came between was lost.
 */
export function Finder(props: { readonly onClose: () => void; readonly onShortcuts: () => void }) {
  const { t } = useTranslation('finder');
  return (
    <Modal.Root opened onClose={props.onClose} size={620} yOffset="9vh" returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={t('title')}>
        <Body {...props} />
      </Modal.Content>
    </Modal.Root>
  );
}

function Body(props: { readonly onClose: () => void; readonly onShortcuts: () => void }) {
  const { t } = useTranslation('finder');
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  // Enter came before the first rows did.
  const [waiting, setWaiting] = useState(false);
  const rows = useRows();
  const ready = rows !== undefined;
  const shown = useShown(text, rows, props.onShortcuts);
  const flat = shown.flatMap(({ entries }) => entries);
  const chosen = flat[Math.min(at, flat.length - 1)];
  const run = (entry: Entry | undefined) => {
    if (entry === undefined) return;
    props.onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setAt(beside(Math.min(at, flat.length - 1), step, flat.length));
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (ready) run(chosen);
      else setWaiting(true);
    }
  };
  useEffect(() => {
    if (waiting && ready) run(chosen);
  });
  return (
    <div className={classes.content}>
      <div className={classes.field}>
        <IconSearch size={19} stroke={1.7} aria-hidden />
        <input
          className={classes.input}
          autoFocus
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-label={t('title')}
          aria-activedescendant={chosen && `${id}-${chosen.id}`}
          placeholder={t('placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <List id={id} shown={shown} chosen={chosen} onRun={run} />
      <p className={classes.foot}>
        {flat.length === 0 ? t('nothing', { text }) : t('keys')}
        <VisuallyHidden role="status">
          {flat.length === 0 ? t('nothing', { text }) : t('count', { n: flat.length })}
        </VisuallyHidden>
      </p>
    </div>
  );
}

/** What matches, by groups; last of all, the same text can be looked for among the settings. */
function useShown(text: string, rows: Rows | undefined, onShortcuts: () => void): readonly Shown[] {
  const { t } = useTranslation('finder');
  const { go } = useNavigation();
  const entries = useEntries(rows, onShortcuts);
  const typed = text.trim();
  if (typed === '') return grouped(offeredFirst(entries));
  const inSettings: Entry = {
    id: 'setting:find',
    group: 'setting',
    title: t('inSettings', { text: typed }),
    run: () => {
      go({ screen: 'settings', find: typed });
    },
  };
  return grouped([...found(entries, typed, onlyLeads).slice(0, MOST), inSettings]);
}

/** More than this many nobody reads through; a longer text finds fewer. */
const MOST = 40;

function List(props: {
  readonly id: string;
  readonly shown: readonly Shown[];
  readonly chosen: Entry | undefined;
  readonly onRun: (entry: Entry) => void;
}) {
  const { t } = useTranslation('finder');
  const { id, chosen } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen?.id]);
  return (
    <div
      ref={list}
      id={`${id}-list`}
      role="listbox"
      aria-label={t('title')}
      className={classes.list}
    >
      {props.shown.map(({ group, entries }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className={classes.group}>
            {t(`groups.${group}`)}
          </div>
          {entries.map((entry) => (
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              role="option"
              aria-selected={entry.id === chosen?.id}
              className={classes.entry}
              onMouseDown={(event) => {
                // The field keeps the focus until the entry has run.
                event.preventDefault();
              }}
              onClick={() => {
                props.onRun(entry);
              }}
            >
              <span className={classes.title}>{entry.title}</span>
              {entry.detail === undefined ? null : (
                <span className={classes.detail}>{entry.detail}</span>
              )}
              {entry.keys === undefined ? null : (
                <Kbd size="xs" className={classes.keys}>
                  {shortcutWords(entry.keys)}
                </Kbd>
              )}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
