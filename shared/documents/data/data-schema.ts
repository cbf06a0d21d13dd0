import { dataTables } from './all-tables.ts';
import type { DataKind, DataTable } from './data-table.ts';
import { dataText } from './text/data-text.ts';

/** Raised when a table or column is added; nothing that was published is ever taken away or renamed. */
export const dataVersion = 1;

const types: Readonly<Record<DataKind, object>> = {
  text: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  date: { type: ['string', 'null'], format: 'date' },
  moment: { type: ['string', 'null'], format: 'date-time' },
  'yes-no': { type: ['boolean', 'null'] },
};

/** The published JSON Schema (draft 2020-12) of the JSON export, with each column’s description in English. */
export function dataSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:psea-partner-assessment:data:${dataVersion}`,
    title: 'PSEA partner assessment data',
    type: 'object',
    required: ['version', 'office', 'asOf', 'mark', 'notes', 'tables'],
    properties: {
      version: { const: dataVersion },
      office: { type: 'string' },
      asOf: { type: 'string', format: 'date' },
      producedAt: { type: 'string', format: 'date-time' },
      mark: { type: 'string' },
      notes: { type: 'array', items: { type: 'string' } },
      tables: {
        type: 'object',
        required: dataTables.map(({ name }) => name),
        additionalProperties: false,
        properties: Object.fromEntries(dataTables.map((table) => [table.name, tableSchema(table)])),
      },
    },
  };
}

function tableSchema({ name, key, columns }: DataTable) {
  const { tables, columns: labels } = dataText('en');
  return {
    type: 'array',
    title: tables[name],
    description: `One line for each ${key.join(' + ')}.`,
    items: {
      type: 'object',
      required: columns.map((column) => column.name),
      additionalProperties: false,
      properties: Object.fromEntries(
        columns.map((column) => [column.name, { ...types[column.kind], title: labels[column.name] }]),
      ),
    },
  };
}
