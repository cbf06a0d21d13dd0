import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const list = os.package.list.handler(async ({ input, context }) => {
  const packages = await context.session.ports.packages();
  const files = await packages.list(input.folder);
  if (!files.ok) return files;
  const rows = await Promise.all(
    files.value.map(async ({ changed: _, ...file }) => {
      const label = await packages.readLabel(file.path);
      return label.ok
        ? { ...file, label: label.value, problem: null }
        : { ...file, label: null, problem: label.error.message };
    }),
  );
  rows.sort((one, other) => ((one.label?.date ?? '') < (other.label?.date ?? '') ? 1 : -1));
  return ok({ rows, total: rows.length });
});
