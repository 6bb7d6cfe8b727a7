/**
 * The registry of texts: every namespace in both languages. Add a namespace by adding its two files and one line in each
 * list. The compiler refuses a list whose texts do not match the Chinese ones.
 */
import { accounts as accountsEn } from './en/accounts';
import { backups as backupsEn } from './en/backups';
import { calendar as calendarEn } from './en/calendar';
import { charts as chartsEn } from './en/charts';
import { common as commonEn } from './en/common';
import { demo as demoEn } from './en/demo';
import { finder as finderEn } from './en/finder';
import { firstRun as firstRunEn } from './en/first-run';
import { help as helpEn } from './en/help';
import { importing as importingEn } from './en/import';
import { importScreen as importScreenEn } from './en/import-screen';
import { log as logEn } from './en/log';
import { merge as mergeEn } from './en/merge';
import { overview as overviewEn } from './en/overview';
import { patterns as patternsEn } from './en/patterns';
import { patternsScreen as patternsScreenEn } from './en/patterns-screen';
import { presets as presetsEn } from './en/presets';
import { recovery as recoveryEn } from './en/recovery';
import { reminders as remindersEn } from './en/reminders';
import { repayment as repaymentEn } from './en/repayment';
import { repayments as repaymentsEn } from './en/repayments';
import { report as reportEn } from './en/report';
import { settings as settingsEn } from './en/settings';
import { shell as shellEn } from './en/shell';
import { sources as sourcesEn } from './en/sources';
import { sourcesScreen as sourcesScreenEn } from './en/sources-screen';
import { trends as trendsEn } from './en/trends';
import { unlock as unlockEn } from './en/unlock';
import { updates as updatesEn } from './en/updates';
import type { Locale } from './index';
import { accounts } from './zh-CN/accounts';
import { backups } from './zh-CN/backups';
import { calendar } from './zh-CN/calendar';
import { charts } from './zh-CN/charts';
import { common } from './zh-CN/common';
import { demo } from './zh-CN/demo';
import { finder } from './zh-CN/finder';
import { firstRun } from './zh-CN/first-run';
import { help } from './zh-CN/help';
import { importing } from './zh-CN/import';
import { importScreen } from './zh-CN/import-screen';
import { log } from './zh-CN/log';
import { merge } from './zh-CN/merge';
import { overview } from './zh-CN/overview';
import { patterns } from './zh-CN/patterns';
import { patternsScreen } from './zh-CN/patterns-screen';
import { presets } from './zh-CN/presets';
import { recovery } from './zh-CN/recovery';
import { reminders } from './zh-CN/reminders';
import { repayment } from './zh-CN/repayment';
import { repayments } from './zh-CN/repayments';
import { report } from './zh-CN/report';
import { settings } from './zh-CN/settings';
import { shell } from './zh-CN/shell';
import { sources } from './zh-CN/sources';
import { sourcesScreen } from './zh-CN/sources-screen';
import { trends } from './zh-CN/trends';
import { unlock } from './zh-CN/unlock';
import { updates } from './zh-CN/updates';

const chinese = {
  accounts,
  backups,
  calendar,
  charts,
  common,
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

/** The texts of one language, by namespace. Its type is what makes every `t('key')` checked. */
export type Texts = typeof chinese;

const english: Texts = {
  accounts: accountsEn,
  backups: backupsEn,
  calendar: calendarEn,
  charts: chartsEn,
  common: commonEn,
  demo: demoEn,
  finder: finderEn,
  'first-run': firstRunEn,
  help: helpEn,
  import: importingEn,
  'import-screen': importScreenEn,
  log: logEn,
  merge: mergeEn,
  overview: overviewEn,
  patterns: patternsEn,
  'patterns-screen': patternsScreenEn,
  presets: presetsEn,
  recovery: recoveryEn,
  reminders: remindersEn,
  repayment: repaymentEn,
  repayments: repaymentsEn,
  report: reportEn,
  settings: settingsEn,
  shell: shellEn,
  sources: sourcesEn,
  'sources-screen': sourcesScreenEn,
  trends: trendsEn,
  unlock: unlockEn,
  updates: updatesEn,
};

export const resources: Readonly<Record<Locale, Texts>> = { 'zh-CN': chinese, en: english };
