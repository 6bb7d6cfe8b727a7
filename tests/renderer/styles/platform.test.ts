import { expect, it } from 'vitest';
import { platformOf } from '../../../renderer/styles/platform';

it.each([
  ['macOS', 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36', 'mac'],
  ['Windows', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36', 'windows'],
  ['Linux', 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36', undefined],
])('%s is asked for its own fonts', (_system, userAgent, platform) => {
  expect(platformOf(userAgent)).toBe(platform);
});
