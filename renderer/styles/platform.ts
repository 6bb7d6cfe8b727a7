/** Tells the styles which system this is, for the fonts that it has. */
export function markPlatform(): void {
  const platform = platformOf(navigator.userAgent);
  if (platform !== undefined) document.documentElement.dataset['platform'] = platform;
}

/** Undefined on Linux and whatever else there is. */
export function platformOf(userAgent: string): 'mac' | 'windows' | undefined {
  if (userAgent.includes('Mac OS X')) return 'mac';
  return userAgent.includes('Windows') ? 'windows' : undefined;
}
