import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import { wholeText } from '../../text/text.ts';

/** A part of the screens that didn't come: the host is gone, or a newer program has taken its place. */
export class PartNotLoaded extends Error {
  override readonly name = 'PartNotLoaded';
}

type LazyPart<Props> = LazyExoticComponent<ComponentType<Props>> & {
  /** Fetches it before anybody asks; what goes wrong is told when somebody does. */
  readonly prepare: () => void;
};

/**
 * A page or dialog that is fetched when it is first shown: `lazyPart('PlanPage', () => import('…/PlanPage.tsx'))`. What
 * shows it has a `Suspense` around it.
 */
export function lazyPart<Name extends string, Props>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
): LazyPart<Props> {
  let coming: ReturnType<typeof load> | null = null;
  // Its texts come beside it.
  const both = async () => {
    const [part] = await Promise.all([load(), wholeText()]);
    return part;
  };
  const fetched = () => {
    coming ??= both().catch((cause: unknown) => {
      // Asked again, it may come.
      coming = null;
      throw new PartNotLoaded(name, { cause });
    });
    return coming;
  };
  const prepare = () => void fetched().catch(() => {});
  return Object.assign(
    lazy(async () => ({ default: (await fetched())[name] })),
    { prepare },
  );
}
