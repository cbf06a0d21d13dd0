import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notUndone } from '../../../shared/contract/undo/not-undone.ts';
import type { UndoCall, UndoRule } from '../../../shared/contract/undo/undo-rule.ts';
import { type UndoneRequest, undoRules } from '../../../shared/contract/undo/undo-rules.ts';
import type { Result } from '../../../shared/ground/result.ts';
import { client, watchDone } from '../../client/client.ts';
import { useText } from '../../text/text.ts';
import { useRefusalText } from '../form/refusal-text.ts';
import { keepChange } from '../session/keep-answer.ts';
import { ask, keys, type Refusal } from '../session/requests.ts';
import { useSteady } from '../session/use-steady.ts';
import { beforeChange } from './before.ts';
import { forgetUndoable, noteUndoable, takeLast } from './undo-stack.ts';

/** What is done by undoing is no change to be undone in its turn. */
const own = new WeakSet<object>();
const isUndone = (request: string): request is UndoneRequest => request in undoRules;
const isDraft = (request: string) => request.startsWith('draft.');

/** Follows every change that these screens make, and keeps what takes it back. */
export function useUndoWatch(): void {
  const queries = useQueryClient();
  const { t } = useText('undo');
  const why = t('why');
  useEffect(() => {
    const end = watchDone((request, input) => {
      if (typeof input === 'object' && input !== null && own.has(input)) return null;
      if (!isUndone(request)) {
        if (!(request in notUndone) || isDraft(request)) return null;
        return (answer) => isOk(answer) && forgetUndoable();
      }
      const before = beforeChange(queries);
      return (answer) => {
        if (!isOk(answer)) return;
        const rule = undoRules[request] as unknown as UndoRule<UndoneRequest>;
        const calls = rule({ input, answer: answer.value, before, why } as Parameters<typeof rule>[0]);
        if (calls) noteUndoable(request, calls);
        else forgetUndoable();
      };
    });
    return () => {
      end();
      forgetUndoable();
    };
  }, [queries, why]);
}

/** Takes back what was done last, and says so; where it is refused, why. */
export function useUndo(): () => Promise<void> {
  const queries = useQueryClient();
  const { t } = useText('undo');
  const refusalText = useRefusalText();
  return useSteady(async () => {
    const last = takeLast();
    if (!last) {
      notifications.show({ role: 'status', message: t('nothing') });
      return;
    }
    const refused: Refusal[] = [];
    for (const call of last.calls) {
      const result = await make(call);
      if (result.ok) keepChange(queries, result.value);
      else refused.push(result.error);
    }
    await queries.invalidateQueries({ queryKey: keys.status });
    const what = t(`of.${last.request}`, { count: last.count });
    if (refused.length === 0) notifications.show({ role: 'status', message: t('done', { what }) });
    else {
      const words = [...new Set(refused.map(refusalText))].join(' ');
      const count = refused.length;
      notifications.show({
        color: 'red',
        autoClose: false,
        message: t('refused', { what, count, why: words }),
      });
    }
  });
}

/** Makes the change that takes another back: a request like any other, that the history tells. */
function make({ request, input }: UndoCall): Promise<Result<unknown>> {
  const [feature = '', verb = ''] = request.split('.');
  const requests = client as unknown as Record<
    string,
    Record<string, (input: unknown) => Promise<Result<unknown>>>
  >;
  own.add(input);
  return ask(async () => {
    const run = requests[feature]?.[verb];
    if (!run) throw new Error(request);
    return run(input);
  });
}

const isOk = (answer: unknown): answer is { readonly ok: true; readonly value: unknown } =>
  typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true;
