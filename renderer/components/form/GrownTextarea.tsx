import type { ComponentPropsWithRef } from 'react';

/** Whether the browser lets a field grow with its text by itself. */
export const growsByItself = typeof CSS !== 'undefined' && CSS.supports('field-sizing', 'content');

interface GrownTextareaProps extends ComponentPropsWithRef<'textarea'> {
  readonly minRows?: number;
  readonly maxRows?: number;
}

/**
 * What stands in every Mantine `Textarea` where `growsByItself`: Mantine's own measures the text at each letter, which
 * lays the page out anew.
 */
export function GrownTextarea({ minRows = 2, maxRows, style, ...rest }: GrownTextareaProps) {
  const most = maxRows === undefined ? {} : { maxHeight: rows(maxRows) };
  return (
    <textarea {...rest} style={{ ...style, fieldSizing: 'content', minHeight: rows(minRows), ...most }} />
  );
}

const rows = (count: number) => `calc(${count}lh + 2 * var(--input-padding-y, 0px) + 2px)`;
