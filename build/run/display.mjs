import { SetupError, say } from '../setup/project.mjs';
import { startSidecar } from './sidecar.mjs';

/** True on a Linux without any display, where a virtual one has to be started. */
export function isHeadless(env = process.env, platform = process.platform) {
  return platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/** Starts a virtual display on a free number; answers the environment that leads to it. */
export async function startDisplay() {
  const screen = ['-screen', '0', '1280x800x24', '-nolisten', 'tcp', '-noreset'];
  try {
    const { line } = await startSidecar('Xvfb', ['-displayfd', '3', ...screen]);
    say(`no display here: started a virtual one (Xvfb :${line}, 1280x800)`);
    return { DISPLAY: `:${line}` };
  } catch (error) {
    throw new SetupError(`There is no display, and no virtual one either. ${error.message}`);
  }
}
