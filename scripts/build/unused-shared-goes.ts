import type { Plugin } from 'vite';

interface Statement {
  readonly type: string;
  readonly declaration?: Statement | null;
  readonly declarations?: readonly { readonly init: { type: string; start: number; end: number } | null }[];
}

/** What is told of these without looking inside: nothing happens when they are made. */
const harmless = /^(Literal|Identifier|ArrowFunctionExpression|FunctionExpression|ClassExpression)$/;

/**
 * Lets the build leave out what no screen uses of `shared`. Nothing there has an effect when it is loaded
 * (`tests/architecture/purity.test.ts`), but a bundler can't know that of a call: each screen would carry every schema of
 * the record, and what checks them. So every value of a module is marked as made without effects.
 */
export function unusedSharedGoes(): Plugin {
  return {
    name: 'unused-shared-goes',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]shared[\\/].+\.ts$/.test(id) || id.includes('node_modules')) return null;
      const { body } = this.parse(code) as unknown as { body: readonly Statement[] };
      const values = body
        .flatMap((each) => (each.declaration ?? each).declarations ?? [])
        .flatMap(({ init }) => (init && !harmless.test(init.type) ? [init] : []));
      // From the end, so that what stands before keeps its place.
      const marked = values.reduceRight(
        (text, { start, end }) =>
          `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
        code,
      );
      return { code: marked, map: null, moduleSideEffects: false };
    },
  };
}
