import type { FocusEvent, KeyboardEvent } from 'react';

/**
 * For lists that are searched by typing: the old words give way to what is typed, and Enter chooses from the list instead
 * of saving the form while the field still holds an unfinished search.
 */
export function searchKeys(chosen: string) {
  return {
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      event.currentTarget.select();
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter' && event.currentTarget.value !== chosen) event.preventDefault();
    },
  };
}
