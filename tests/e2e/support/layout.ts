import type { Page } from '@playwright/test';

/**
 * What a person could not read on the page as it is laid out now: text that is cut off by a box that does not scroll, text
 * beyond the window's sides, and a page that would have to be scrolled sideways.
 */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const { clientWidth } = document.documentElement;
    for (const element of document.querySelectorAll('html, main')) {
      const { scrollWidth } = element;
      if (scrollWidth > element.clientWidth + 1)
        faults.add(`${element.localName} scrolls sideways: ${String(scrollWidth)}`);
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (text === '' || parent === null || parent.closest('svg, script, style, noscript'))
        continue;
      if (!parent.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // Where a chart measures its labels, far outside.
      if (box.width === 0 || box.bottom < -1000) continue;
      const where = cut(parent, box);
      if (where !== undefined) faults.add(`“${text.slice(0, 40)}” is cut off by ${where}`);
    }
    return [...faults];

    function cut(from: Element, text: DOMRect): string | undefined {
      const watched = { across: true, down: true };
      for (let box: Element | null = from; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, position, clip, display } = getComputedStyle(box);
        if (display === 'inline') continue;
        const edge = box.getBoundingClientRect();
        // Text for screen readers alone.
        if (clip !== 'auto' || edge.width <= 1) return undefined;
        if (watched.across && overflowX !== 'visible') {
          if (/auto|scroll/u.test(overflowX)) watched.across = false;
          else if (text.left < edge.left - 1 || text.right > edge.right + 1) return name(box);
        }
        if (watched.down && overflowY !== 'visible') {
          if (/auto|scroll/u.test(overflowY)) watched.down = false;
          else if (text.top < edge.top - 2 || text.bottom > edge.bottom + 2) return name(box);
        }
        if (position === 'fixed') break;
      }
      if (watched.across && (text.left < -1 || text.right > clientWidth + 1)) return 'the window';
      return undefined;
    }

    function name(element: Element): string {
      return `${element.localName}.${element.className.toString().split(' ')[0] ?? ''}`;
    }
  });
}
