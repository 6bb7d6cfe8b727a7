import { useEffect, useRef, useState } from 'react';

export type OverlayName = 'finder' | 'shortcuts';

/** The one thing that stands above everything else. Closing it gives the focus back to where it was (keep-focus.ts). */
export function useOverlay() {
  const [overlay, setOverlay] = useState<OverlayName | null>(null);
  useQuestionMark(() => {
    setOverlay('shortcuts');
  });
  return {
    overlay,
    open: setOverlay,
    close: () => {
      setOverlay(null);
    },
  };
}

/** `?`, as people type it on any keyboard, unless they are typing. */
function useQuestionMark(act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '?' && event.key !== '？') return;
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
