// What a run of vitest came to, in numbers and in words. Nothing that was asked for may be missing from both.

/** @typedef {import('./count-reporter.mjs').Report} Report */
/** @typedef {import('./count-reporter.mjs').CountedFile} CountedFile */

/**
 * @typedef {object} Asked
 * @property {readonly string[]} projects
 * @property {readonly string[]} paths none: everything
 */

/**
 * Counts a run. A test that a broken hook kept from running counts as failed; so does a file that failed outside of
 * its tests, an error outside of every file, a project or a path without any test, and an exit code without a reason.
 * @param {Report | null} report null when none was written
 * @param {number} code
 * @param {Asked} asked
 * @returns {import('./tally.mjs').Tally}
 */
export function countRun(report, code, { projects, paths }) {
  if (!report) {
    return {
      passed: 0,
      failed: 1,
      skipped: 0,
      said: [`✗ vitest ended with ${code} before it counted a test`],
    };
  }
  const tally = { passed: 0, failed: 0, skipped: 0, said: /** @type {string[]} */ ([]) };
  for (const file of report.files) countFile(file, tally);
  /** @param {string} reason */
  const fail = (reason) => {
    tally.failed += 1;
    tally.said.push(reason);
  };
  for (const error of report.errors) fail(`✗ outside of every test: ${firstLine(error)}`);
  if (paths.length === 0) {
    for (const project of projects) {
      const has = report.files.some((file) => file.project === project && file.tests.length > 0);
      if (!has) fail(`✗ project ${project}: it has no tests at all`);
    }
  }
  for (const path of paths) {
    if (!report.files.some((file) => isAskedBy(path, file))) fail(`✗ ${path}: no test file has this path`);
  }
  if (code !== 0 && tally.failed === 0) fail(`✗ vitest ended with ${code} although no test failed`);
  return tally;
}

/**
 * @param {CountedFile} file
 * @param {Required<Pick<import('./tally.mjs').Tally, 'passed' | 'failed' | 'skipped' | 'said'>>} tally
 */
function countFile(file, tally) {
  if (file.tests.length === 0 && file.broken.length === 0) {
    tally.failed += 1;
    tally.said.push(`✗ ${file.path}: it has no tests`);
  }
  for (const { came, name, said } of file.tests) {
    tally[came === 'kept' ? 'failed' : came] += 1;
    if (came === 'failed') tally.said.push(`✗ ${file.path} > ${name}: ${firstLine(said)}`);
  }
  const keptBefore = file.tests.filter(({ came }) => came === 'kept').length;
  let explained = 0;
  for (const { name, said, kept } of file.broken) {
    const place = name === '' ? file.path : `${file.path} > ${name}`;
    if (kept === 0) tally.failed += 1;
    explained += kept;
    const what = kept === 0 ? 'failed outside of its tests' : `kept ${kept} ${tests(kept)} from running`;
    tally.said.push(`✗ ${place}: ${what}: ${firstLine(said)}`);
  }
  if (keptBefore > explained) {
    const rest = keptBefore - explained;
    tally.said.push(`✗ ${file.path}: ${rest} ${tests(rest)} did not end`);
  }
}

/**
 * Whether this file answers a path that was asked for: vitest takes a path as a part of a file's own.
 * @param {string} path
 * @param {{ path: string }} file
 */
export function isAskedBy(path, file) {
  const plain = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/:\d+$/, '').replace(/\/$/, '');
  return file.path.includes(plain) || plain.endsWith(file.path) || `/${file.path}`.includes(plain);
}

/** @param {CountedFile} file */
export function hasFailed(file) {
  return file.broken.length > 0 || file.tests.some(({ came }) => came === 'failed' || came === 'kept');
}

/**
 * Puts the second try of some files in the place of their first. What failed then and passes now is named with what
 * failed.
 * @param {Report} first
 * @param {Report} second
 * @returns {{ report: Report, said: string[] }}
 */
export function replaceTried(first, second) {
  /** @param {CountedFile} file */
  const key = (file) => `${file.project} ${file.path}`;
  const again = new Map(second.files.map((file) => [key(file), file]));
  const said = first.files.flatMap((file) => {
    const now = again.get(key(file));
    if (!now) return [];
    const passed = new Set(now.tests.filter(({ came }) => came === 'passed').map(({ name }) => name));
    return file.tests
      .filter(({ came, name }) => (came === 'failed' || came === 'kept') && passed.has(name))
      .map(({ name, said: error }) => {
        const reason = error || file.broken[0]?.said || 'it did not run';
        return `↻ ${file.path} > ${name}: at the second try; the first time: ${firstLine(reason)}`;
      });
  });
  const report = {
    files: first.files.map((file) => again.get(key(file)) ?? file),
    errors: [...first.errors, ...second.errors],
  };
  return { report, said };
}

/** @param {number} count */
function tests(count) {
  return count === 1 ? 'test' : 'tests';
}

/** @param {string} text */
function firstLine(text) {
  return text.trim().split('\n', 1)[0] || 'no reason was given';
}
