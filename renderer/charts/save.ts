/** Hands files to the person. The window reaches no disk: a link with a name asks the shell to save what it holds. */
import type { Composed } from './compose-svg';

/** Twice the size on screen, so that it stays sharp where it is shown larger. */
const SHARPNESS = 2;

/** Draws the composed SVG as a PNG. Rejects where the picture cannot be drawn. */
export async function pngOf({ svg, width, height }: Composed): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no-canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('no-png'));
      else resolve(blob);
    }, 'image/png');
  });
}

export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name.replaceAll(/[\\/:*?"<>|\s]+/gu, '-');
  link.click();
  // The shell has taken the blob over by then; until then the address must stay good.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

export const csvFile = (text: string): Blob => new Blob([text], { type: 'text/csv;charset=utf-8' });
