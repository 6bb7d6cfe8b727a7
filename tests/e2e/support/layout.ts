import type { Page } from '@playwright/test';

/**
 * What a person could not read on the page as it is laid out now: text that is cut off by a box that does not scroll, text
 * beyond the window's sides, text that lies on other text, and a page that would have to be scrolled sideways.
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
    const seen: Line[] = [];
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
      for (const line of range.getClientRects())
        seen.push({ text: text.slice(0, 30), ...shown(parent, line), layer: layerOf(parent) });
    }
    for (const [index, one] of seen.entries())
      for (const other of seen.slice(index + 1))
        if (lieOnEachOther(one, other)) faults.add(`“${one.text}” lies on “${other.text}”`);
    return [...faults];

    type Edges = { left: number; right: number; top: number; bottom: number };
    type Line = Edges & { text: string; layer: Element | null };

    /** Letters may reach a little out of their line; a third of a line is another matter. */
    function lieOnEachOther(one: Line, other: Line): boolean {
      if (one.layer !== other.layer || one.text === other.text) return false;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 3 && down > (one.bottom - one.top) / 3;
    }

    /** What is left of a line within the boxes that scroll or cut off around it. */
    function shown(from: Element, { left, right, top, bottom }: DOMRect): Edges {
      const edges = { left, right, top, bottom };
      for (let box: Element | null = from; box !== null; box = box.parentElement) {
        const { overflowX, overflowY, display } = getComputedStyle(box);
        if (display === 'inline' || (overflowX === 'visible' && overflowY === 'visible')) continue;
        const edge = box.getBoundingClientRect();
        edges.left = Math.max(edges.left, edge.left);
        edges.right = Math.min(edges.right, edge.right);
        edges.top = Math.max(edges.top, edge.top);
        edges.bottom = Math.min(edges.bottom, edge.bottom);
      }
      return edges;
    }

    /** Dialogs, toasts and what sticks lie above the rest on purpose. */
    function layerOf(from: Element): Element | null {
      for (let box: Element | null = from; box !== null; box = box.parentElement)
        if (/absolute|fixed|sticky/u.test(getComputedStyle(box).position)) return box;
      return null;
    }

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

/** The Latin words whose letters do not all stand in one line. */
export function brokenWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (node.parentElement?.checkVisibility({ checkVisibilityCSS: true }) !== true) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[a-z]+/giu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return broken;
  });
}

/** The choices whose chosen words are wider than the field that shows them. */
export function cutChoices(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    return [...document.querySelectorAll('select')].flatMap((field) => {
      const words = field.selectedOptions[0]?.text ?? '';
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (pen === null || !field.checkVisibility()) return [];
      pen.font = font;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      return pen.measureText(words).width > room ? [words] : [];
    });
  });
}
