import type { TimelineEvent } from './timeline.ts';

/** An event before it is known from which day the picture is drawn. */
export type UndatedEvent = Omit<TimelineEvent, 'ahead'>;

export function makeEvent(
  kind: TimelineEvent['kind'],
  on: string,
  reference: string,
  parts: {
    readonly detail?: string | null;
    readonly title?: string | null;
    readonly standards?: readonly string[];
  } = {},
): UndatedEvent {
  return {
    kind,
    on,
    reference,
    detail: parts.detail ?? null,
    title: parts.title ?? null,
    standards: [...(parts.standards ?? [])],
  };
}
