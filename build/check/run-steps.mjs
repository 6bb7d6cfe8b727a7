import { spawn } from 'node:child_process';
import { root } from '../setup/project.mjs';

/**
 * Runs the steps, `atOnce` at a time, printing what each said when it ends. Answers
 * `{name, ok, seconds}` per step, in the steps' order.
 */
export async function runSteps(steps, atOnce = 2) {
  const results = new Array(steps.length);
  const waiting = steps.entries();
  const work = async () => {
    for (const [index, step] of waiting) {
      results[index] = await runStep(step);
      console.log(lineOf(results[index]));
      if (results[index].output !== '') console.log(results[index].output);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}

export const lineOf = ({ name, ok, seconds }) =>
  `${ok ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`;

function runStep({ name, command }) {
  const began = Date.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const end = (ok) =>
      resolve({ name, ok, seconds: (Date.now() - began) / 1000, output: output.trim() });
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
