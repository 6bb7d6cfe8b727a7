import type { Page } from '@playwright/test';

type Watched = { seen: Set<string>; redraws: Map<Element, number> };

/** Shorter than this nobody sees it. */
const UNSEEN_MS = 20;

/** From now on notes each animation and transition that runs, and how often each line of a chart is drawn anew. */
export function watchMovement(page: Page): Promise<void> {
  return page.evaluate((unseen) => {
    const watched: Watched = { seen: new Set(), redraws: new Map() };
    Object.assign(window, { watched });
    const frame = () => {
      for (const animation of document.getAnimations()) {
        const length = Number(animation.effect?.getComputedTiming().endTime ?? 0);
        const target = (animation.effect as KeyframeEffect | null)?.target;
        if (length <= unseen || target === null || target === undefined) continue;
        const what = 'transitionProperty' in animation ? animation.transitionProperty : 'animation';
        watched.seen.add(`${String(what)} of ${target.localName}.${target.classList.toString()}`);
      }
      requestAnimationFrame(frame);
    };
    frame();
    const drawn = ['d', 'points', 'transform', 'width', 'stroke-dasharray'];
    new MutationObserver((changes) => {
      for (const { target } of changes)
        if (target instanceof Element && target.closest('.recharts-surface') !== null)
          watched.redraws.set(target, (watched.redraws.get(target) ?? 0) + 1);
    }).observe(document.body, { subtree: true, attributeFilter: drawn });
  }, UNSEEN_MS);
}

/** What moved since `watchMovement`, and the most often that one shape of a chart was drawn anew. */
export function movement(
  page: Page,
): Promise<{ readonly moved: readonly string[]; readonly redraws: number }> {
  return page.evaluate(() => {
    const { seen, redraws } = (window as unknown as { watched: Watched }).watched;
    return { moved: [...seen].sort(), redraws: Math.max(0, ...redraws.values()) };
  });
}
