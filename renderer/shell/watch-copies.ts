import { call } from '../bridge';

/** The system has the text a moment after the page has heard of the copying. */
const SETTLED_MS = 150;

/** Tells main when something was copied, so that it does not stay on the clipboard. Called once. */
export function watchCopies(): void {
  const tell = () => {
    setTimeout(() => void call('clipboard.copied', {}), SETTLED_MS);
  };
  document.addEventListener('copy', tell);
  document.addEventListener('cut', tell);
}
