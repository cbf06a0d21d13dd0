import type { ClauseCheck } from './clause-check.ts';
import { unitsOf } from './clause-check.ts';

export const bracesUnread: ClauseCheck = {
  name: 'braces-unread',
  description:
    'Double braces are a placeholder or a reference; a misspelt one would be printed as it stands.',
  find: ({ texts }) =>
    texts.flatMap((entry) => {
      const titles = Object.entries(entry.text.clauses)
        .filter(([, { title }]) => hasBraces(title))
        .map(([id]) => ({
          place: `${entry.file} → clauses.${id}.title`,
          what: 'The title has double braces; nothing is filled in there.',
          fix: 'Write the title without a placeholder or reference.',
        }));
      const unread = unitsOf(entry)
        .filter(({ parts }) => parts.some((part) => part.kind === 'text' && hasBraces(part.text)))
        .map(({ place }) => ({
          place,
          what: 'The text has double braces that are neither a placeholder nor a reference.',
          fix: 'Write {{name}}, {{ref:clause}} or {{ref:clause.2}}, with names in lower case.',
        }));
      return [...titles, ...unread];
    }),
};

function hasBraces(text: string): boolean {
  return text.includes('{{') || text.includes('}}');
}
