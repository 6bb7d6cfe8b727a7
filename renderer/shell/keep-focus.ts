/**
 * Keeps the keyboard somewhere. When what has the focus goes (a due that was paid, a step of the first run, a form that
 * closes) or can no longer be used, a browser lets the focus fall to the page as a whole, and a screen reader falls silent.
 * Here it goes to the next line of the list, else to what held it, else to the main part of the window. Whoever clicks
 * beside everything on purpose is left alone.
 */
type Stood = {
  /** What had the focus, and all that held it, the innermost first. */
  readonly path: readonly HTMLElement[];
  /** The lines beside each that was one: a line takes its neighbours' places with it when it goes. */
  readonly besides: ReadonlyMap<HTMLElement, readonly (Element | null)[]>;
};

const lines = 'li, tr, article';
const holders = `${lines}, section, form, fieldset, header, main, [role="dialog"]`;

/** What takes the focus by itself, or is only busy for a moment, has done so by then. */
const PATIENCE_MS = 100;

/** Called once. */
export function keepFocus(): void {
  let inside: Stood | undefined;
  let above: Stood | undefined;
  let waiting = false;
  const mend = () => {
    waiting = false;
    if (isNowhere()) give(placeFor(above) ?? placeFor(inside));
  };
  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const stood = stoodAt(target);
    above = target.closest('#root') === null ? stood : undefined;
    if (above === undefined) inside = stood;
  });
  document.addEventListener('focusout', ({ target }) => {
    queueMicrotask(() => {
      // Still there and of use: the person has left it for nothing in particular.
      if (isNowhere() && isUsable(target)) [inside, above] = [undefined, undefined];
    });
  });
  new MutationObserver(() => {
    if (waiting || !isNowhere() || (inside ?? above) === undefined) return;
    waiting = true;
    setTimeout(mend, PATIENCE_MS);
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributeFilter: ['disabled', 'hidden'],
  });
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

const isUsable = (place: EventTarget | null | undefined): place is HTMLElement =>
  place instanceof HTMLElement && place.checkVisibility() && !place.matches(':disabled');

function stoodAt(place: HTMLElement): Stood {
  const path: HTMLElement[] = [];
  for (let at: HTMLElement | null = place; at !== null; at = at.parentElement) path.push(at);
  const besides = new Map(
    path
      .filter((at) => at.matches(lines))
      .map((at) => [at, [at.nextElementSibling, at.previousElementSibling]]),
  );
  return { path, besides };
}

/** The same place if it is of use again, else the nearest that is left. */
function placeFor(stood: Stood | undefined): HTMLElement | undefined {
  if (stood === undefined) return undefined;
  const { path, besides } = stood;
  if (isUsable(path[0])) return path[0];
  const near = path.flatMap((at) =>
    isUsable(at) ? (at.matches(holders) ? [at] : []) : (besides.get(at) ?? []),
  );
  return near.find(isUsable);
}

/** A holder can be given the focus for as long as it has it; where nothing is left, the main part of the window. */
function give(place = document.querySelector<HTMLElement>('main:not([hidden])')): void {
  if (place === null) return;
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}
