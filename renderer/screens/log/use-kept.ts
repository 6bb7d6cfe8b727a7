import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { filledBy, takenBack } from './drafts/filled';
import { KEPT_TOAST, keptDraft, keptFilled, leaveForm } from './kept-drafts';
import { useTyped, type TypedForm } from './use-typed';

export type KeptForm<V> = TypedForm<V> & {
  /** The form goes on where an earlier one was left. */
  readonly restored: boolean;
  readonly startOver: () => void;
  /** Fills in what the app knows; what it filled in is nobody's work, so it is not kept. */
  readonly offer: (values: V) => void;
  /** Fills in what the account's last record said; it goes again where the form moves to another account. */
  readonly fill: (values: V) => void;
  /**
   * Changes what nobody has typed, in the form and in what it began with: that is nobody's work either. What was filled in
   * is taken back first.
   */
  readonly follow: (by: (values: V) => Partial<V>) => void;
  /** Called when the record is saved: there is nothing left to keep. */
  readonly finished: () => void;
};

/** The texts of a form, kept when it goes away unfinished. A draft about another account is not taken up. */
export function useKept<V extends object>(parts: {
  readonly key: string;
  readonly fresh: () => V;
  /** Says that the form was kept. */
  readonly said: string;
}): KeptForm<V> {
  const [fresh] = useState(parts.fresh);
  const [draft] = useState(() => draftFor(parts.key, fresh));
  const [restored, setRestored] = useState(draft !== undefined);
  const typed = useTyped<V>(() => draft ?? fresh);
  const start = useRef<V>(fresh);
  const filled = useRef(draft === undefined ? {} : keptFilled(parts.key));
  const done = useRef(false);
  const leaving = useRef({ values: typed.values, said: parts.said });
  useEffect(() => {
    leaving.current = { values: typed.values, said: parts.said };
  });
  // What the form began from is what its draft belongs to, whatever has become of the record meanwhile.
  const began = useRef({ key: parts.key, taken: draft !== undefined });
  useEffect(
    () => () => {
      const { values, said } = leaving.current;
      const form = { ...began.current, values, start: start.current, done: done.current };
      if (!leaveForm({ ...form, filled: filled.current })) return;
      notifications.hide(KEPT_TOAST);
      notifications.show({ id: KEPT_TOAST, message: said, withBorder: true });
    },
    [],
  );
  return {
    ...typed,
    restored,
    startOver: () => {
      start.current = fresh;
      filled.current = {};
      typed.change(fresh);
      setRestored(false);
    },
    offer: (values) => {
      if (!restored) start.current = values;
      typed.change(values);
    },
    fill: (values) => {
      filled.current = { ...filled.current, ...filledBy(typed.values, values) };
      typed.change(values);
    },
    follow: (by) => {
      const back = takenBack(typed.values, filled.current);
      filled.current = {};
      start.current = { ...start.current, ...by(start.current) };
      typed.change({ ...back, ...by({ ...typed.values, ...back }) });
    },
    finished: () => {
      done.current = true;
    },
  };
}

function draftFor<V extends object>(key: string, fresh: V): V | undefined {
  const draft = keptDraft<V>(key);
  return draft !== undefined && accountOf(draft) === accountOf(fresh) ? draft : undefined;
}

const accountOf = (values: object): unknown => ('accountId' in values ? values.accountId : '');
