import { useEffect, type RefObject } from 'react';

/** Puts the focus on a field that a form marks as its first when one begins: the account, or `last` the first figure. */
export function useFirstField(
  body: RefObject<HTMLDivElement | null>,
  wanted: { readonly active: boolean; readonly form: string; readonly last: boolean },
): void {
  const { active, form, last } = wanted;
  useEffect(() => {
    if (!active) return;
    const marked = [...(body.current?.querySelectorAll<HTMLElement>('[data-first="true"]') ?? [])];
    (last ? marked.at(-1) : marked[0])?.focus();
  }, [body, active, form, last]);
}
