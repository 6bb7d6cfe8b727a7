import { useEffect, useRef, type RefObject } from 'react';

/** For a form: with each refusal the first field that was refused takes the focus. */
export function useFirstRefused(refusals: number): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return form;
}
