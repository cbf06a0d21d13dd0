// A reporter of vitest: writes down what each test came to, for run-vitest.mjs. Vitest's own report in JSON calls
// a test skipped that a broken beforeAll kept from running, and says nothing of errors outside of every test.
import { writeFileSync } from 'node:fs';
import { relative, sep } from 'node:path';

/**
 * @typedef {object} CountedTest
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped' | 'kept'} came kept: was to run and didn't
 * @property {string} said its first error, empty when there was none
 */

/**
 * @typedef {object} CountedFile
 * @property {string} project
 * @property {string} path below the root, written with `/`
 * @property {CountedTest[]} tests
 * @property {{ name: string, said: string, kept: number }[]} broken groups, or the file itself with an empty name,
 * that failed outside of a test, and how many tests each kept from running
 */

/**
 * @typedef {object} Report
 * @property {CountedFile[]} files
 * @property {string[]} errors outside of every file
 */

// biome-ignore lint/style/noDefaultExport: vitest takes a reporter so
export default class CountReporter {
  /** Tests that were to run when they were read. Vitest forgets it when a hook fails. */
  #meant = new Set();

  /** @param {import('vitest/node').TestModule} module */
  onTestModuleCollected(module) {
    for (const test of module.children.allTests()) {
      if (test.options.mode !== 'skip' && test.options.mode !== 'todo') this.#meant.add(test.id);
    }
  }

  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly { message: string }[]} errors
   */
  onTestRunEnd(modules, errors) {
    const place = process.env.PSEA_COUNT_FILE;
    if (!place) throw new Error('PSEA_COUNT_FILE has to name the file to write the count to.');
    /** @type {Report} */
    const report = {
      files: modules.map((module) => this.#countFile(module)),
      errors: errors.map(({ message }) => message),
    };
    writeFileSync(place, JSON.stringify(report));
  }

  /**
   * @param {import('vitest/node').TestModule} module
   * @returns {CountedFile}
   */
  #countFile(module) {
    const groups = [module, ...module.children.allSuites()];
    return {
      project: module.project.name,
      path: relative(module.project.vitest.config.root, module.moduleId).split(sep).join('/'),
      tests: [...module.children.allTests()].map((test) => ({
        name: test.fullName,
        came: this.#cameTo(test),
        said: firstOf(test.result().errors),
      })),
      broken: groups
        .filter((group) => group.errors().length > 0)
        .map((group) => ({
          name: group.type === 'module' ? '' : group.fullName,
          said: firstOf(group.errors()),
          kept: [...group.children.allTests()].filter((test) => this.#cameTo(test) === 'kept').length,
        })),
    };
  }

  /** @param {import('vitest/node').TestCase} test */
  #cameTo(test) {
    const { state } = test.result();
    if (state === 'passed' || state === 'failed') return state;
    return this.#meant.has(test.id) ? 'kept' : 'skipped';
  }
}

/** @param {readonly { message: string }[] | undefined} errors */
function firstOf(errors) {
  return errors?.[0]?.message ?? '';
}
