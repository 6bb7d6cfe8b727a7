/** The English texts. The compiler refuses them where they do not match the Chinese ones. */
import { accounts } from './accounts';
import { backups } from './backups';
import { calendar } from './calendar';
import { charts } from './charts';
import { common } from './common';
import { csv } from './csv';
import { demo } from './demo';
import { finder } from './finder';
import { firstRun } from './first-run';
import { help } from './help';
import { importing } from './import';
import { importScreen } from './import-screen';
import { log } from './log';
import { merge } from './merge';
import { overview } from './overview';
import { patterns } from './patterns';
import { patternsScreen } from './patterns-screen';
import { presets } from './presets';
import { recovery } from './recovery';
import { reminders } from './reminders';
import { repayment } from './repayment';
import { repayments } from './repayments';
import { report } from './report';
import { settings } from './settings';
import { shell } from './shell';
import { sources } from './sources';
import { sourcesScreen } from './sources-screen';
import { trends } from './trends';
import { unlock } from './unlock';
import { updates } from './updates';
import type { Texts } from '../zh-CN';

export const texts: Texts = {
  accounts,
  backups,
  calendar,
  charts,
  common,
  csv,
  demo,
  finder,
  'first-run': firstRun,
  help,
  import: importing,
  'import-screen': importScreen,
  log,
  merge,
  overview,
  patterns,
  'patterns-screen': patternsScreen,
  presets,
  recovery,
  reminders,
  repayment,
  repayments,
  report,
  settings,
  shell,
  sources,
  'sources-screen': sourcesScreen,
  trends,
  unlock,
  updates,
};
