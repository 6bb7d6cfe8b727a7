import { useEffect, useState } from 'react';

/** Seconds left, counting down from what it was last set to. Display only: main keeps the real wait. */
export function useCountdown(from: number): readonly [number, (seconds: number) => void] {
  const [left, setLeft] = useState(from);
  const running = left > 0;
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => {
      setLeft((seconds) => Math.max(0, seconds - 1));
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [running]);
  return [left, setLeft];
}
