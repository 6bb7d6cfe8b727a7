import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { launchArguments, screenshotIn } from '../../build/run/launch-arguments.mjs';
import { isHeadless } from '../../build/run/display.mjs';

const usual = {
  folder: '/app',
  user: ['--demo'],
  headless: false,
  isRoot: false,
  platform: 'linux',
  screenshot: '/app/artifacts/start.png',
};

describe('the command line for Electron', () => {
  it('is the folder and what the user said', () => {
    expect(launchArguments(usual)).toEqual(['/app', '--demo']);
  });

  it('keeps the sandbox for everyone but root on Linux', () => {
    expect(launchArguments({ ...usual, isRoot: true })).toContain('--no-sandbox');
    expect(launchArguments({ ...usual, isRoot: true, platform: 'darwin' })).not.toContain(
      '--no-sandbox',
    );
  });

  it('asks for a screenshot when there is no display', () => {
    expect(launchArguments({ ...usual, headless: true })).toEqual([
      '--disable-gpu',
      '/app',
      '--demo',
      '--screenshot=/app/artifacts/start.png',
    ]);
  });

  it("leaves the user's own screenshot file alone", () => {
    const user = ['--screenshot=mine.png'];
    const args = launchArguments({ ...usual, user, headless: true });
    expect(args.filter((word) => word.startsWith('--screenshot'))).toEqual(user);
    expect(screenshotIn(args, '/app')).toBe(path.resolve('/app', 'mine.png'));
  });
});

describe('a headless machine', () => {
  it('is a Linux with neither kind of display', () => {
    expect(isHeadless({}, 'linux')).toBe(true);
    expect(isHeadless({ DISPLAY: ':0' }, 'linux')).toBe(false);
    expect(isHeadless({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false);
    expect(isHeadless({}, 'win32')).toBe(false);
  });
});
