import { useEffect, useRef, type RefObject } from 'react';

/**
 * Holds a form back while one of its fields holds text that cannot be read, however the form is sent: what was typed would
 * be lost without a word. `say` begins to say so, and the field is given the focus. Before any other listener, so that no
 * form has to know of it.
 */
export function useHeldForm(unread: boolean, say: () => void): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(say);
  useEffect(() => {
    latest.current = say;
  });
  useEffect(() => {
    const form = field.current?.form;
    if (!unread || !form) return undefined;
    const hold = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current();
      field.current?.focus();
    };
    form.addEventListener('submit', hold, { capture: true });
    return () => {
      form.removeEventListener('submit', hold, { capture: true });
    };
  }, [unread]);
  return field;
}
