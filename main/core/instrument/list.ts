import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const list = os.instrument.list.handler(({ context }) => {
  const { all, newestOf } = context.session.ports.instruments;
  const rows = all.map((instrument) => ({
    reference: instrument.definition.id,
    isNewest: newestOf(instrument.definition.id) === instrument,
    definition: instrument.definition,
    texts: instrument.texts,
  }));
  return ok({ rows, total: rows.length });
});
