import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { endTour } from '../../../components/session/tour.ts';
import { useText } from '../../../text/text.ts';
import classes from './Tour.module.css';

/** Each stands at a control of the frame, which bears `data-tour` with its name. */
const steps = ['menu', 'find', 'saved', 'lock', 'help'] as const;

interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The frame's controls one by one, beside them and not over the page: whatever is shown can be used meanwhile. */
export function Tour() {
  const { t } = useText('help');
  const [at, setAt] = useState(0);
  const step = steps[at] ?? 'menu';
  const box = useBoxOf(step);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is read from its title on.
  useEffect(() => heading.current?.focus(), [at]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      endTour();
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, []);
  const isLast = at === steps.length - 1;
  return (
    <>
      {box && <div className={classes.ring} style={box} aria-hidden="true" />}
      <section role="dialog" aria-labelledby={title} className={classes.card} style={placeBeside(box)}>
        <h2 id={title} ref={heading} tabIndex={-1}>
          {t(`tour.step.${step}.title`)}
        </h2>
        <p>{t(`tour.step.${step}.text`)}</p>
        <div className={classes.acts}>
          <span className={classes.at}>{t('tour.of', { at: at + 1, all: steps.length })}</span>
          {!isLast && (
            <Button variant="subtle" size="compact-sm" onClick={endTour}>
              {t('tour.skip')}
            </Button>
          )}
          {at > 0 && (
            <Button variant="default" size="compact-sm" onClick={() => setAt(at - 1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button size="compact-sm" onClick={() => (isLast ? endTour() : setAt(at + 1))}>
            {t(isLast ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </section>
    </>
  );
}

/** Where the control lies in the window; null where it isn't shown, as in a folded menu. */
function useBoxOf(step: string): Box | null {
  const [box, setBox] = useState<Box | null>(null);
  useEffect(() => {
    const measure = () => {
      const found = [...document.querySelectorAll(`[data-tour="${step}"]`)]
        .map((element) => element.getBoundingClientRect())
        .find(({ width, height }) => width > 0 && height > 0);
      setBox(found ? { top: found.top, left: found.left, width: found.width, height: found.height } : null);
    };
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, [step]);
  return box;
}

const cardWidth = 320;
const cardHeight = 190;
const gap = 10;

/** Under the control, or over it, and always inside the window; in its middle where there is no control. */
function placeBeside(box: Box | null): { readonly top: number; readonly left: number } {
  const [width, height] = [window.innerWidth, window.innerHeight];
  const within = (value: number, most: number) => Math.max(gap, Math.min(value, most - gap));
  if (!box)
    return { top: within((height - cardHeight) / 2, height), left: within((width - cardWidth) / 2, width) };
  const isTall = box.height > height / 2;
  const isAtStart = box.left < width / 2;
  const left = isTall ? (isAtStart ? box.left + box.width + gap : box.left - cardWidth - gap) : box.left;
  const under = box.top + box.height + gap;
  const top = isTall ? box.top + gap : under + cardHeight < height ? under : box.top - cardHeight - gap;
  return { top: within(top, height - cardHeight), left: within(left, width - cardWidth) };
}
