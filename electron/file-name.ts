/** A name that every system takes: no separators, no reserved characters, no dot at the front, and never none. */
export function fileName(name: string): string {
  const allowed = name
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .replace(/^[.\s]+/u, '')
    .slice(0, 120)
    .trim();
  return allowed === '' ? 'credit-health' : allowed;
}
