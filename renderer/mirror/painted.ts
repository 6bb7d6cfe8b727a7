/** Settles after the next frame; a window that is not shown paints none and is not waited for. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, LONGEST_FRAME_MS);
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

const LONGEST_FRAME_MS = 250;
