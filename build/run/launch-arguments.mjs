import path from 'node:path';

/**
 * The command line for Electron: switches, the project folder, then what the user said. As root
 * Chromium refuses to start with its sandbox; only there is it switched off.
 */
export function launchArguments({ folder, user, headless, isRoot, platform, screenshot }) {
  return [
    ...(platform === 'linux' && isRoot ? ['--no-sandbox'] : []),
    ...(headless ? ['--disable-gpu'] : []),
    folder,
    ...user,
    ...(headless && screenshotIn(user, folder) === undefined ? [`--screenshot=${screenshot}`] : []),
  ];
}

/** The file that a `--screenshot=FILE` among the arguments names, made absolute. */
export function screenshotIn(args, folder) {
  const option = '--screenshot=';
  const found = args.find((word) => word.startsWith(option));
  return found === undefined ? undefined : path.resolve(folder, found.slice(option.length));
}
