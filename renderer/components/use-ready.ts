import { useEffect } from 'react';

/** Marks the page once its first real screen stands, for whoever takes its picture or measures its start. */
export function useReady(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    document.documentElement.dataset['ready'] = 'true';
    performance.mark('credit-health-ready');
  }, [ready]);
}
