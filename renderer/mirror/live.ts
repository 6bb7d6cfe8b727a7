/**
 * One subscription to the mirror for each question, however many components ask it: a list of a hundred lines reads the
 * accounts once and not a hundred times, and what is kept is there when a click asks for it. It knows nothing of what it reads.
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
  /** It goes on though nobody listens. */
  kept: boolean;
  news?: News | undefined;
  stop: () => void;
};

const lives = new Map<string, Live>();

/** What the mirror answers now; undefined until it has answered. Asks nothing while there is no question. */
export function useLive<T>(question: Question<T> | undefined): T | undefined {
  const key = question?.key;
  const subscribe = useCallback(
    (listener: () => void) => (question === undefined ? nothing : listen(question, listener)),
    // Questions of one key are one question, though every render puts it anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [key],
  );
  const news = useSyncExternalStore(subscribe, () =>
    key === undefined ? undefined : lives.get(key)?.news,
  );
  if (news === undefined) return undefined;
  if ('cause' in news) throw news.cause;
  return news.value as T;
}

/** Asks, and goes on asking though no component does; settles with the first answer. */
export function keep(question: Question<unknown>): Promise<void> {
  const live = liveOf(question);
  live.kept = true;
  if (live.news) return Promise.resolve();
  return new Promise((resolve) => {
    const listener = () => {
      live.listeners.delete(listener);
      resolve();
    };
    live.listeners.add(listener);
  });
}

/** Forgets every answer; what components listen to is asked again, and nothing is kept. */
export function forgetAnswers(): void {
  for (const [key, live] of lives) {
    live.stop();
    live.news = undefined;
    live.kept = false;
    if (live.listeners.size > 0) begin(live);
    else lives.delete(key);
  }
}

const nothing = (): void => undefined;

function listen(question: Question<unknown>, listener: () => void): () => void {
  const live = liveOf(question);
  live.listeners.add(listener);
  return () => {
    live.listeners.delete(listener);
    if (live.listeners.size > 0 || live.kept) return;
    live.stop();
    if (lives.get(question.key) === live) lives.delete(question.key);
  };
}

function liveOf({ key, ask }: Question<unknown>): Live {
  const known = lives.get(key);
  if (known) return known;
  const live: Live = { ask, listeners: new Set(), kept: false, stop: nothing };
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
