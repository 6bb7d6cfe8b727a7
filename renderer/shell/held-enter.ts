/**
 * A key held down was pressed for what stood there then: an Enter that repeats itself saves nothing twice and answers no
 * question that has come up meanwhile. In a text of several lines it writes lines as ever. Called once.
 */
export function ignoreHeldEnter(): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.repeat || event.key !== 'Enter') return;
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
