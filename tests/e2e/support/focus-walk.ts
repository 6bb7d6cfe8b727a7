import type { Page } from '@playwright/test';

/** One place where the focus stood, and what is wrong there. */
type Stop = { readonly key: number; readonly faults: readonly string[] };

/** Longer than any screen. */
const MOST_STOPS = 500;

/**
 * Goes round the page, or the dialog above it, by Tab alone. Tells what could not be reached, and each place that could and
 * - does not show it: no outline, shadow or edge that it lacks without the focus, or one with less than 3 : 1 against what
 *   it lies on (WCAG 2.2, 1.4.11 and 2.4.7),
 * - shows it where it cannot be seen: outside the window, beneath something else (2.4.11), or cut off on two sides or more.
 */
export async function focusFaults(page: Page): Promise<readonly string[]> {
  await prepare(page);
  // A focus that a key brought is shown; one that the script gave after a click would not be.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  const faults = new Set<string>();
  const reached = new Set<number>();
  let last = -1;
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const stop = await look(page);
    // Round: where the walk has been, or the page as a whole, from where a browser goes on to its own buttons. A field for
    // a time of day has several stops in itself.
    if (stop === null || (stop.key !== last && reached.has(stop.key))) break;
    last = stop.key;
    reached.add(stop.key);
    for (const fault of stop.faults) faults.add(fault);
    await page.keyboard.press('Tab');
  }
  for (const missed of await unreached(page, [...reached])) faults.add(missed);
  return [...faults];
}

/** Notes how everything that Tab should reach looks without the focus, and begins at the top. */
function prepare(page: Page): Promise<void> {
  return page.evaluate(() => {
    const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1);
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    const places: HTMLElement[] = [];
    const looks: string[][] = [];
    const walk = { places, looks, bearers, look, name, reachable };
    Object.assign(window, { focusWalk: walk });
    for (const place of reachable(dialog ?? document.body)) {
      places.push(place);
      looks.push(bearers(place).map(look));
    }
    places[0]?.focus();

    function reachable(within: Element): HTMLElement[] {
      const asked = 'a[href], button, input, select, textarea, [tabindex]';
      const radios = new Set<string>();
      return [...within.querySelectorAll<HTMLElement>(asked)].filter((place) => {
        if (place.tabIndex < 0 || place.matches(':disabled, [type="hidden"]')) return false;
        if (!place.checkVisibility({ checkVisibilityCSS: true })) return false;
        if (!(place instanceof HTMLInputElement) || place.type !== 'radio') return true;
        // Of a group of radio buttons Tab reaches the chosen one, or the first.
        const group = [
          ...document.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
        ].filter(({ name: other }) => other === place.name);
        if (group.some(({ checked }) => checked)) return place.checked;
        return !radios.has(place.name) && radios.add(place.name) !== undefined;
      });
    }

    /** Where the sign of the focus may lie: on the place, beside it (a drawn box for a hidden one), or on what holds it. */
    function bearers(place: HTMLElement): Element[] {
      const around: (Element | null)[] = [place];
      for (let at: Element | null = place, up = 0; at !== null && up < 3; up += 1) {
        around.push(at.nextElementSibling, at.parentElement);
        at = at.parentElement;
      }
      return around.filter((one): one is Element => {
        if (one === null || one === document.body) return false;
        const { width, height } = one.getBoundingClientRect();
        return Math.min(width, height) > 2 && getComputedStyle(one).opacity !== '0';
      });
    }

    function look(one: Element): string {
      const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderTopColor } =
        getComputedStyle(one);
      const outline = outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`;
      return JSON.stringify([outline, boxShadow, borderTopColor]);
    }

    function name(place: Element): string {
      const words = place.getAttribute('aria-label') ?? place.textContent.trim();
      const label = place instanceof HTMLInputElement ? place.labels?.[0]?.textContent : undefined;
      return `${place.localName} “${(label ?? words).slice(0, 30)}”`;
    }
  });
}

function look(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    type Walk = {
      places: HTMLElement[];
      looks: string[][];
      bearers: (place: HTMLElement) => Element[];
      look: (one: Element) => string;
      name: (place: Element) => string;
    };
    const {
      places,
      looks,
      bearers,
      look: lookOf,
      name,
    } = (window as unknown as { focusWalk: Walk }).focusWalk;
    const place = document.activeElement;
    if (!(place instanceof HTMLElement) || place === document.body) return null;
    let key = places.indexOf(place);
    if (key < 0) key = places.push(place) - 1;
    const faults: string[] = [];
    const sign = signOf(place, looks[key] ?? []);
    if (sign === undefined) faults.push(`${name(place)} does not show its focus`);
    else {
      const contrast = Math.max(...sign.colours.map((colour) => ratio(colour, sign.ground)));
      if (contrast < 3) faults.push(`${name(place)}: its focus has ${contrast.toFixed(1)} : 1`);
    }
    const seen = sign?.bearer ?? place;
    if (!isInSight(seen, place)) faults.push(`${name(place)} has the focus out of sight`);
    if (sign !== undefined && cutSides(seen, sign.reach) > 1)
      faults.push(`${name(place)}: the sign of its focus is cut off`);
    return { key, faults };

    function signOf(at: HTMLElement, before: string[]) {
      const around = bearers(at);
      // What came after the start of the walk was never seen without the focus.
      const known = before.length === around.length;
      for (const [index, bearer] of around.entries()) {
        const [outline, shadow, edge] = JSON.parse(lookOf(bearer)) as [string, string, string];
        const [noOutline, noShadow, noEdge] = known
          ? (JSON.parse(before[index] ?? '[]') as string[])
          : ['', 'none', edge];
        const style = getComputedStyle(bearer);
        const offset = Number.parseFloat(style.outlineOffset);
        const width = Number.parseFloat(style.outlineWidth);
        if (outline !== '' && outline !== noOutline && width >= 1)
          return {
            bearer,
            colours: coloursIn(outline),
            ground: groundOf(offset < 0 ? bearer : bearer.parentElement),
            reach: Math.max(0, offset + width),
          };
        if (shadow !== 'none' && shadow !== noShadow)
          return { bearer, colours: coloursIn(shadow), ground: groundOf(bearer), reach: 0 };
        if (edge !== noEdge)
          return { bearer, colours: coloursIn(edge), ground: groundOf(bearer), reach: 0 };
      }
      return undefined;
    }

    function coloursIn(text: string): number[][] {
      return [...text.matchAll(/(?:rgba?|color)\([^)]*\)/gu)].map(([colour]) => channels(colour));
    }

    /** Red, green, blue from 0 to 255, and how opaque. */
    function channels(colour: string): number[] {
      const numbers = (colour.match(/[\d.]+(?:e-?\d+)?/gu) ?? []).map(Number);
      const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
      const scale = colour.startsWith('color') ? 255 : 1;
      return [red * scale, green * scale, blue * scale, alpha];
    }

    function groundOf(from: Element | null): number[] {
      const layers: number[][] = [];
      for (let at = from; at !== null; at = at.parentElement) {
        const layer = channels(getComputedStyle(at).backgroundColor);
        layers.push(layer);
        if ((layer[3] ?? 1) >= 1) break;
      }
      return layers.reduceRight((below, above) => over(above, below), [255, 255, 255, 1]);
    }

    function over(above: number[], below: number[]): number[] {
      const [, , , alpha = 1] = above;
      const mixed = [0, 1, 2].map((i) => (above[i] ?? 0) * alpha + (below[i] ?? 0) * (1 - alpha));
      return [...mixed, 1];
    }

    /** By WCAG 2.2's formula. */
    function ratio(colour: number[], ground: number[]): number {
      const [a, b] = [luminance(over(colour, ground)), luminance(ground)];
      return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    function luminance(colour: number[]): number {
      const linear = colour.slice(0, 3).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    }

    function isInSight(one: Element, of: Element): boolean {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      const [across, down] = [(left + right) / 2, (top + bottom) / 2];
      const points = [
        [across, down],
        [left + 3, down],
        [right - 3, down],
        [across, top + 3],
        [across, bottom - 3],
      ];
      return points.some(([x = 0, y = 0]) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (one.contains(hit) || hit.contains(one) || hit.contains(of));
      });
    }

    /**
     * How many sides of the sign lie outside a box that cuts off, or the window. Of what is itself larger than that, the two
     * sides along it are seen, and those across cannot be.
     */
    function cutSides(one: Element, reach: number): number {
      const box = one.getBoundingClientRect();
      const sides = { left: false, right: false, top: false, bottom: false };
      const cut = (edge: { left: number; right: number; top: number; bottom: number }) => {
        if (box.width <= edge.right - edge.left) {
          if (box.left - reach < edge.left - 0.5) sides.left = true;
          if (box.right + reach > edge.right + 0.5) sides.right = true;
        }
        if (box.height <= edge.bottom - edge.top) {
          if (box.top - reach < edge.top - 0.5) sides.top = true;
          if (box.bottom + reach > edge.bottom + 0.5) sides.bottom = true;
        }
      };
      cut({ left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight });
      for (let at = one.parentElement; at !== null; at = at.parentElement)
        if (getComputedStyle(at).overflow !== 'visible') cut(at.getBoundingClientRect());
      return Object.values(sides).filter(Boolean).length;
    }
  });
}

/** What Tab should have reached and did not, and is still there. */
function unreached(page: Page, reached: readonly number[]): Promise<readonly string[]> {
  return page.evaluate((keys) => {
    const { places, name, reachable } = (
      window as unknown as {
        focusWalk: {
          places: HTMLElement[];
          name: (place: Element) => string;
          reachable: (within: Element) => HTMLElement[];
        };
      }
    ).focusWalk;
    const dialog = [...document.querySelectorAll('[role="dialog"]')].at(-1);
    const still = new Set(reachable(dialog ?? document.body));
    return places
      .filter((place, key) => still.has(place) && !keys.includes(key))
      .map((place) => `${name(place)} cannot be reached by Tab`);
  }, reached);
}
