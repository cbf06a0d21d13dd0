import { os } from '../implement.ts';

export const inspect = os.package.inspect.handler(async ({ input, context }) =>
  (await context.session.ports.packages()).readLabel(input.path),
);
