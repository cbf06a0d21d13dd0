import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok exit code 0 within the limit
 * @property {number | null} code null when ended by a signal, by the limit, or never started
 * @property {string} stdout
 * @property {string} output standard output and standard error as they came
 */

/**
 * Runs a program to its end and returns what it said; never throws. Nothing reaches the screen.
 * @param {string} program
 * @param {string[]} args
 * @param {{ limitMs?: number, env?: Record<string, string | undefined>, cwd?: string, shell?: boolean, signal?: AbortSignal }} [options]
 * @returns {Promise<Outcome>}
 */
export function runProgram(program, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      shell: options.shell ?? false,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(options.signal && { signal: options.signal }),
    });
    let stdout = '';
    let output = '';
    const limit =
      options.limitMs === undefined ? null : setTimeout(() => child.kill('SIGKILL'), options.limitMs);
    child.stdout.on('data', (data) => {
      stdout += data;
      output += data;
    });
    child.stderr.on('data', (data) => {
      output += data;
    });
    /** @param {number | null} code */
    const finish = (code) => {
      if (limit) clearTimeout(limit);
      resolve({ ok: code === 0, code, stdout, output });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(null);
    });
    child.on('close', finish);
  });
}

/**
 * Runs the npm that started us, else the one on the PATH. Its own log level is set, since `npm -s` hands its
 * silence down and a failure would then say nothing.
 * @param {string[]} args
 * @param {{ cwd?: string }} [options]
 */
export function runNpm(args, options = {}) {
  const all = [...args, '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) {
    return runProgram(process.env.npm_node_execpath ?? process.execPath, [script, ...all], options);
  }
  return runProgram('npm', all, { ...options, shell: process.platform === 'win32' });
}
