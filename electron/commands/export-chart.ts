import type { OutputOf, ParsedInputOf } from '../../shared/ipc/contract';
import { fileName } from '../file-name';

type Tools = {
  readonly saveFile: (name: string, content: string | Uint8Array) => Promise<string | null>;
};

/**
 * Saves what the window drew, where the person says. The window downloads nothing itself: a download of Electron 25 loses
 * a Chinese name, and a page that may download nothing is one way out less.
 */
export async function exportChart(
  { name, content }: ParsedInputOf<'export.chart'>,
  { saveFile }: Tools,
): Promise<OutputOf<'export.chart'>> {
  return { saved: await saveFile(fileName(name), content) };
}
