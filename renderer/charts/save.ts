/** The picture of a chart as a file's bytes. */
import type { Composed } from './compose-svg';

/** Twice the size on screen, so that it stays sharp where it is shown larger. */
const SHARPNESS = 2;

/** Draws the composed SVG as a PNG. Rejects where the picture cannot be drawn. */
export async function pngOf({ svg, width, height }: Composed): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no-canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('no-png');
  return new Uint8Array(await blob.arrayBuffer());
}
