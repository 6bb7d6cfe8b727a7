import { useEffect, useRef, useState } from 'react';

export type OverlayName = 'finder' | 'shortcuts';

/** The one thing that stands above everything else. Closing it gives the focus back to where it was. */
export function useOverlay() {
  const [overlay, setOverlay] = useState<OverlayName | null>(null);
  const before = useRef<Element | null>(null);
  const open = (name: OverlayName) => {
    before.current ??= document.activeElement;
    setOverlay(name);
  };
  const close = () => {
    setOverlay(null);
  };
  useEffect(() => {
    if (overlay !== null) return;
    const [former] = [before.current];
    before.current = null;
    // Not when the entry that ran has put a form above the screen: that one takes the focus.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body && former instanceof HTMLElement) former.focus();
    });
  }, [overlay]);
  useQuestionMark(() => {
    open('shortcuts');
  });
  return { overlay, open, close };
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
