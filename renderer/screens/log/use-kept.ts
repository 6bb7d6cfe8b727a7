import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Day } from '../../../shared/dates';
import { usePreferences } from '../../components/preferences';
import { filledBy, takenBack, type Filled } from './drafts/filled';
import { dropDraft, KEPT_TOAST, keptDraft, leaveForm, typeDraft, type Kept } from './kept-drafts';
import { useTyped, type TypedForm } from './use-typed';

export type KeptForm<V> = TypedForm<V> & {
  /** The form goes on where an earlier one was left. */
  readonly restored: boolean;
  /** The day on which the form was begun, where that is not today: what it holds was seen then. */
  readonly begunOn: Day | undefined;
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
  const { today } = usePreferences();
  const [fresh] = useState(parts.fresh);
  const [draft] = useState(() => draftFor(parts.key, fresh));
  const [restored, setRestored] = useState(draft !== undefined);
  const typed = useTyped<V>(() => draft?.values ?? fresh);
  const form = useRef<FormNow<V>>({
    ...{ key: parts.key, taken: draft !== undefined, done: false },
    ...{ start: fresh, filled: draft?.filled ?? {}, on: draft?.on ?? today },
  });
  useKeeping(form, typed.values, parts.said);
  return {
    ...typed,
    restored,
    begunOn: draft !== undefined && draft.on !== today ? draft.on : undefined,
    startOver: () => {
      dropDraft(form.current.key);
      Object.assign(form.current, { on: today, start: fresh, filled: {} });
      typed.change(fresh);
      setRestored(false);
    },
    offer: (values) => {
      if (!restored) form.current.start = values;
      typed.change(values);
    },
    fill: (values) => {
      const { filled } = form.current;
      form.current.filled = { ...filled, ...filledBy(typed.values, values) };
      typed.change(values);
    },
    follow: (by) => {
      const { start, filled } = form.current;
      const back = takenBack(typed.values, filled);
      Object.assign(form.current, { start: { ...start, ...by(start) }, filled: {} });
      typed.change({ ...back, ...by({ ...typed.values, ...back }) });
    },
    finished: () => {
      form.current.done = true;
    },
  };
}

/**
 * What stands behind the texts: what they began from is what their draft belongs to, whatever has become of the record
 * meanwhile.
 */
type FormNow<V> = {
  readonly key: string;
  readonly taken: boolean;
  done: boolean;
  start: V;
  filled: Filled;
  on: Day;
};

/** Keeps the texts for a lock while they are typed, and for the next time when the form goes away. */
function useKeeping<V extends object>(form: RefObject<FormNow<V>>, values: V, said: string): void {
  const leaving = useRef({ values, said });
  useEffect(() => {
    leaving.current = { values, said };
  });
  useEffect(() => {
    const { key, filled, on, start } = form.current;
    typeDraft(key, { values, filled, on }, start);
  }, [form, values]);
  useEffect(
    () => () => {
      const { filled, on, ...left } = form.current;
      if (!leaveForm({ ...left, draft: { values: leaving.current.values, filled, on } })) return;
      notifications.hide(KEPT_TOAST);
      notifications.show({ id: KEPT_TOAST, message: leaving.current.said, withBorder: true });
    },
    [form],
  );
}

function draftFor<V extends object>(key: string, fresh: V): Kept<V> | undefined {
  const draft = keptDraft<V>(key);
  return draft !== undefined && accountOf(draft.values) === accountOf(fresh) ? draft : undefined;
}

const accountOf = (values: object): unknown => ('accountId' in values ? values.accountId : '');
