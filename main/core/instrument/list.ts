import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const list = os.instrument.list.handler(({ context }) => {
  const rows = [...context.session.ports.instruments.values()].map(({ definition, texts }) => ({
    reference: definition.id,
    definition,
    texts,
  }));
  return ok({ rows, total: rows.length });
});
