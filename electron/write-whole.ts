import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file that the person asked for, for them alone (0600), aside and then in its place: a full disk leaves what stood
 * there before, and nobody reads half of it. What the app itself relies on is written durably (`profile.ts`); in a folder of
 * the person's choice waiting for the disk may not be possible.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content, { mode: 0o600 });
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
