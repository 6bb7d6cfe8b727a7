import {
  IconBan,
  IconCircleOff,
  IconDoorOff,
  IconFolderOpen,
  IconMessageReport,
  IconPercentage,
  IconScale,
  IconSnowflake,
  IconSpeakerphone,
  IconTrendingDown,
} from '@tabler/icons-react';
import type { MarkerKind } from '../../shared/series/series';

export type FlagIcon = typeof IconBan;

/** One icon a kind of marker; its word always stands beside or behind it. */
export const flagIcons = {
  'limit-cut': IconTrendingDown,
  'rate-rise': IconPercentage,
  frozen: IconSnowflake,
  suspended: IconDoorOff,
  'transaction-failed': IconBan,
  'zero-available': IconCircleOff,
  prompt: IconMessageReport,
  policy: IconSpeakerphone,
  appeal: IconScale,
  case: IconFolderOpen,
} satisfies Record<MarkerKind, FlagIcon>;
