import type { finder } from '../../shared/locales/zh-CN/finder';

type Word = Exclude<keyof (typeof finder)['shortcuts'], 'title' | Place>;
type Place = 'everywhere' | 'inForms' | 'inCharts';

/** `mod` keys are written with Ctrl or ⌘; the others as they stand. */
export type Shortcut = { readonly what: Word; readonly keys: string; readonly mod?: boolean };

/**
 * The one list of shortcuts, by where they work: one key for each thing. A second key for the same (Ctrl+Y) and those of a
 * single control, such as a chart's strip of time, are left out, so that it can be read at a glance.
 */
export const shortcutList: readonly {
  readonly place: Place;
  readonly shortcuts: readonly Shortcut[];
}[] = [
  {
    place: 'everywhere',
    shortcuts: [
      { what: 'finder', keys: 'K', mod: true },
      { what: 'log', keys: 'N', mod: true },
      { what: 'hide', keys: 'H', mod: true },
      { what: 'lock', keys: 'L', mod: true },
      { what: 'undo', keys: 'Z', mod: true },
      { what: 'redo', keys: 'Shift+Z', mod: true },
      { what: 'list', keys: '?' },
    ],
  },
  {
    place: 'inForms',
    shortcuts: [
      { what: 'kind', keys: '1 – 9' },
      { what: 'kindAny', keys: 'Alt+1 – 9' },
      { what: 'same', keys: 'Alt+S' },
      { what: 'day', keys: 'Alt+↑ ↓' },
      { what: 'term', keys: 'F1' },
      { what: 'save', keys: 'Enter' },
      { what: 'saveAnother', keys: 'Enter', mod: true },
      { what: 'close', keys: 'Esc' },
    ],
  },
  {
    place: 'inCharts',
    shortcuts: [
      { what: 'reading', keys: '← →' },
      { what: 'ends', keys: 'Home / End' },
    ],
  },
];
