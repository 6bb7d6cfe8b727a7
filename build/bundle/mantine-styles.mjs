import fs from 'node:fs';
import path from 'node:path';
import { root } from '../setup/project.mjs';

const mantine = path.join(root, 'node_modules', '@mantine', 'core');

/**
 * Of Mantine's styles, more than a third are of components that the window does not have: it takes those in use alone
 * (renderer/styles/mantine.css). A component whose styles are missing there ends the build, with their names.
 */
export function mantineStyles() {
  return {
    name: 'mantine-styles',
    writeBundle({ dir }) {
      const assets = path.join(dir, 'assets');
      const all = (end) =>
        fs
          .readdirSync(assets)
          .filter((file) => file.endsWith(end))
          .map((file) => fs.readFileSync(path.join(assets, file), 'utf8'))
          .join('\n');
      const missing = missingStyles(all('.js'), all('.css'));
      if (missing.length > 0) this.error(`renderer/styles/mantine.css lacks ${missing.join(', ')}`);
    },
  };
}

/** The style files with a class that the script names and the look does not have. Mantine's classes are hashes. */
export function missingStyles(script, look) {
  const used = new Set(script.match(/\bm_[0-9a-f]{6,8}\b/gu));
  const folder = path.join(mantine, 'styles');
  return fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.layer.css'))
    .filter((file) =>
      classesIn(fs.readFileSync(path.join(folder, file), 'utf8')).some(
        (name) => used.has(name) && !look.includes(`.${name}`),
      ),
    );
}

const classesIn = (css) => (css.match(/\.m_[0-9a-f]{6,8}\b/gu) ?? []).map((name) => name.slice(1));
