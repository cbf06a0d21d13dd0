/** What a page tells of itself while the bench works on it; see `installProbe`. */
export interface Probe {
  /** From each key to the picture after it, milliseconds; told once. */
  takeKeys(): number[];
  startFrames(): void;
  /** Milliseconds between one frame and the next since `startFrames`. */
  stopFrames(): number[];
  /**
   * From the last click or key (from the start of the page with `fromStart`) until a condition holds and was painted.
   * Counts from the next one where it is asked for before that is made.
   */
  until(condition: Shown): Promise<number>;
  /**
   * Of the last `until`: milliseconds until anything told the person that it is under way (a bar, a button that turns,
   * "loading"); its own duration where the answer was there first.
   */
  sign(): number;
}

/** Something that matches `selector`, whose text is or begins with `text` where that is given; and nothing that matches `without`. */
export interface Shown {
  readonly selector: string;
  /** Several: any of them. */
  readonly text?: string | readonly string[];
  readonly without?: string;
  readonly fromStart?: boolean;
}

/**
 * Runs in the page before anything of its own. Durations begin with the time that the browser gave the key or the click,
 * and end in the task after the frame that shows what came of it.
 */
export function installProbe(): void {
  let since = 0;
  let keys: number[] = [];
  let frames: number[] = [];
  let isCounting = false;
  let sign = Number.NaN;
  const signs =
    'html[data-going], html[data-busy], [role=progressbar], [data-loading], [aria-busy=true], .mantine-Loader-root';
  const painted = () =>
    new Promise<number>((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(null);
      });
    });
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      since = timeStamp;
      void painted().then((at) => keys.push(at - timeStamp));
    },
    true,
  );
  addEventListener(
    'click',
    ({ timeStamp, isTrusted }) => {
      if (isTrusted) since = timeStamp;
    },
    true,
  );
  const probe: Probe = {
    sign: () => sign,
    takeKeys: () => {
      const told = keys;
      keys = [];
      return told;
    },
    startFrames: () => {
      frames = [];
      isCounting = true;
      let before = performance.now();
      const next = (at: number) => {
        frames.push(at - before);
        before = at;
        if (isCounting) requestAnimationFrame(next);
      };
      requestAnimationFrame((at) => {
        before = at;
        requestAnimationFrame(next);
      });
    },
    stopFrames: () => {
      isCounting = false;
      return frames;
    },
    until: ({ selector, text, without, fromStart = false }) => {
      const asked = since;
      sign = Number.NaN;
      let isSigned = false;
      const told = (at: number) => {
        if (Number.isNaN(sign)) sign = at - (fromStart ? 0 : since);
      };
      const holds = () => {
        if (!fromStart && since === asked) return false;
        if (!isSigned && document.querySelector(signs)) {
          isSigned = true;
          void painted().then(told);
        }
        if (without !== undefined && document.querySelector(without)) return false;
        const found = [...document.querySelectorAll(selector)];
        return text === undefined
          ? found.length > 0
          : found.some((each) => [text].flat().some((one) => each.textContent.trim().startsWith(one)));
      };
      return new Promise((done) => {
        const watch = new MutationObserver(() => check());
        const check = () => {
          if (!holds()) return false;
          watch.disconnect();
          void painted().then((at) => {
            told(at);
            done(at - (fromStart ? 0 : since));
          });
          return true;
        };
        if (check()) return;
        watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    },
  };
  Object.assign(globalThis, { probe });
}
