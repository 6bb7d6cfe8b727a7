import { useEffect, useState } from 'react';
import type { Plot } from './plot';

export type PlotState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly Plot: typeof Plot };

let loaded: PlotState = { status: 'loading' };

/** Loads the drawing, and the library with it, once, when the first chart is shown. */
export function usePlot(): PlotState {
  const [state, setState] = useState(loaded);
  useEffect(() => {
    if (loaded.status === 'ready') return;
    let gone = false;
    const settle = (next: PlotState) => {
      loaded = next;
      if (!gone) setState(next);
    };
    import('./plot').then(
      (module) => {
        settle({ status: 'ready', Plot: module.Plot });
      },
      () => {
        settle({ status: 'failed' });
      },
    );
    return () => {
      gone = true;
    };
  }, []);
  return state;
}
