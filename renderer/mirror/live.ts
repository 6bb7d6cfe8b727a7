/**
 * One subscription to the database for each question, however many components ask it: a list of a hundred lines reads the
 * same records once and not a hundred times. It knows nothing of what it reads.
 */
import { liveQuery } from 'dexie';
import { useCallback, useSyncExternalStore } from 'react';

export type Question<T> = {
  /** Questions of one key have one answer. */
  readonly key: string;
  readonly ask: () => Promise<T>;
};

type News = { readonly value: unknown } | { readonly cause: unknown };

type Live = {
  readonly ask: () => Promise<unknown>;
  readonly listeners: Set<() => void>;
  news?: News;
  stop: () => void;
};

const lives = new Map<string, Live>();

/** What the database answers now; undefined until it has answered. */
export function useLive<T>(question: Question<T>): T | undefined {
  const { key } = question;
  const subscribe = useCallback(
    (listener: () => void) => listen(question, listener),
    // Questions of one key are one question, though every render puts it anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );
  const news = useSyncExternalStore(subscribe, () => lives.get(key)?.news);
  if (news === undefined) return undefined;
  if ('cause' in news) throw news.cause;
  return news.value as T;
}

const nothing = (): void => undefined;

function listen(question: Question<unknown>, listener: () => void): () => void {
  const live = liveOf(question);
  live.listeners.add(listener);
  return () => {
    live.listeners.delete(listener);
    if (live.listeners.size > 0) return;
    live.stop();
    if (lives.get(question.key) === live) lives.delete(question.key);
  };
}

function liveOf({ key, ask }: Question<unknown>): Live {
  const known = lives.get(key);
  if (known) return known;
  const live: Live = { ask, listeners: new Set(), stop: nothing };
  lives.set(key, live);
  begin(live);
  return live;
}

function begin(live: Live): void {
  const tell = (news: News) => {
    live.news = news;
    for (const listener of [...live.listeners]) listener();
  };
  const subscription = liveQuery(live.ask).subscribe({
    next: (value) => {
      tell({ value });
    },
    error: (cause: unknown) => {
      tell({ cause });
    },
  });
  live.stop = () => {
    subscription.unsubscribe();
  };
}
