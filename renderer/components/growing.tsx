import { startTransition, useEffect, useState, type ReactNode } from 'react';

/**
 * Long content in order: what fills the window at once, so that the click is answered, and the rest a piece at a time
 * whenever the window has nothing else to do. In the end all of it stands, so that everything can be found, reached and counted.
 */
export function Growing<T>(props: {
  readonly items: readonly T[];
  /** So many are there from the beginning. */
  readonly first: number;
  /** An element with its key. */
  readonly children: (item: T) => ReactNode;
}) {
  const { items, first, children } = props;
  const [more, setMore] = useState(false);
  const rest = items.length > first;
  useEffect(() => {
    if (!rest || more) return undefined;
    const soon = requestIdleCallback(
      () => {
        startTransition(() => {
          setMore(true);
        });
      },
      { timeout: LONGEST_WAIT_MS },
    );
    return () => {
      cancelIdleCallback(soon);
    };
  }, [rest, more]);
  return (
    <>
      {items.slice(0, first).map(children)}
      {rest && more ? (
        <Growing items={items.slice(first)} first={PIECE}>
          {children}
        </Growing>
      ) : null}
    </>
  );
}

/** Small enough to be drawn between two frames or three. */
const PIECE = 10;
const LONGEST_WAIT_MS = 200;
