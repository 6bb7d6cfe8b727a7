/**
 * What screens read, one hook per need, live. Each answers `undefined` until the first rows are there, so that a screen
 * can tell "not read yet" from "none".
 */
export { accountNow, useAccount, useAccountOf, useAccounts } from './accounts';
export { useDue, useDues } from './dues';
export { useDowngrades, useFindings, useInsufficient } from './findings';
export { useRecord, useRecords, useRecordsBy } from './records';
export { useCounts, useNextMove, useSettings, useToday } from './state';
