/** A name that every system takes: no separators, no reserved characters, no dot at the front. */
export function fileName(name: string): string {
  return name
    .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
    .replace(/^[.\s]+/u, '')
    .trim()
    .slice(0, 120);
}
