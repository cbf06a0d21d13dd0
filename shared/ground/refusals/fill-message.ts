import type { RefusalDetails } from '../result.ts';

/** Puts details into a template; lists are joined with commas. */
export function fillMessage(template: string, details: RefusalDetails): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = details[name];
    if (value === undefined || value === null) return whole;
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
