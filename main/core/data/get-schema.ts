import { dataSchema, dataVersion } from '../../../shared/documents/data/data-schema.ts';
import { ok } from '../../../shared/ground/result.ts';
import { os } from '../implement.ts';

export const getSchema = os.data.getSchema.handler(() =>
  ok({
    file: {
      name: `psea-data-${dataVersion}.schema.json`,
      bytes: new TextEncoder().encode(`${JSON.stringify(dataSchema(), null, 2)}\n`),
    },
  }),
);
