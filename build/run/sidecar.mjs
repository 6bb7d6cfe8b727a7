import { spawn } from 'node:child_process';

const slowestStart = 15_000;
const running = new Set();

// Whatever way this script ends, its helpers end with it.
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM');
});

/**
 * Starts a helper (a display, a message bus) that writes one line on file descriptor 3 when it is
 * ready, and answers that line. It lives as long as this script, or until `stop`.
 */
export function startSidecar(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
      // In a process group of its own it survives Ctrl-C for as long as the app needs it.
      detached: true,
    });
    running.add(child);
    let line = '';
    let complaint = '';
    const fail = (why) => {
      child.kill('SIGTERM');
      reject(new Error(`${command} did not start: ${why} ${complaint.trim()}`.trim()));
    };
    const limit = setTimeout(() => fail('it stayed silent'), slowestStart);
    child.stderr.on('data', (chunk) => (complaint = `${complaint}${chunk}`.slice(-2_000)));
    child.stdio[3].on('data', (chunk) => {
      line += chunk;
      if (!line.includes('\n')) return;
      clearTimeout(limit);
      for (const handle of [child, child.stderr, child.stdio[3]]) handle.unref();
      resolve({ line: line.trim(), stop: () => child.kill('SIGTERM') });
    });
    child.on('error', (error) => fail(error.message));
    child.on('exit', (code) => {
      running.delete(child);
      clearTimeout(limit);
      fail(`exit ${code}`);
    });
  });
}
