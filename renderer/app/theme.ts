import {
  Button,
  type CSSVariablesResolver,
  createTheme,
  Loader,
  Modal,
  type NativeSelectProps,
  PasswordInput,
  type SelectProps,
  type TextareaProps,
  TextInput,
  Tooltip,
} from '@mantine/core';
import { GrownTextarea, growsByItself } from '../components/form/GrownTextarea.tsx';

/** One accent, system typefaces, small controls: dense enough for 1366 × 768, never cute. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  respectReducedMotion: true,
  defaultRadius: 'sm',
  fontFamily:
    "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans Arabic', 'Helvetica Neue', Arial, sans-serif",
  fontFamilyMonospace:
    "ui-monospace, 'Cascadia Mono', Consolas, 'Noto Sans Mono', 'Liberation Mono', monospace",
  colors: {
    accent: [
      '#e6f2f9',
      '#c9e2f1',
      '#9bcae6',
      '#6bb6e6',
      '#58a9dd',
      '#2688c2',
      '#0e74b0',
      '#00629b',
      '#00517f',
      '#003d61',
    ],
    // White words on Mantine's own red stay below the contrast of 4.5:1.
    red: [
      '#fff5f5',
      '#ffe3e3',
      '#ffc9c9',
      '#ffa8a8',
      '#ff8787',
      '#ff6b6b',
      '#fa5252',
      '#c92a2a',
      '#b32424',
      '#a51d1d',
    ],
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '20px', lineHeight: '28px' },
      h2: { fontSize: '17px', lineHeight: '24px' },
      h3: { fontSize: '15px', lineHeight: '22px' },
      h4: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm', fw: 500 } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'sm' } }),
    Textarea: {
      defaultProps: {
        size: 'sm',
        autosize: true,
        minRows: 2,
        ...(growsByItself ? { component: GrownTextarea } : {}),
      } satisfies Partial<TextareaProps> & { readonly component?: unknown },
    },
    PasswordInput: PasswordInput.extend({ defaultProps: { size: 'sm' } }),
    // Named without their code, which no first screen needs.
    Select: { defaultProps: { size: 'sm', allowDeselect: false } satisfies Partial<SelectProps> },
    // What takes the focus first is the menu itself; a hidden part of it would be no item of a menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    NativeSelect: { defaultProps: { size: 'sm' } satisfies Partial<NativeSelectProps> },
    // Its label is heard with a role alone.
    Loader: Loader.extend({ defaultProps: { role: 'status' } }),
    Modal: Modal.extend({
      defaultProps: {
        transitionProps: { duration: 0 },
        centered: true,
        // The title of a dialog is no banner of the page, which its element would make it.
        attributes: { header: { role: 'presentation' } },
        // One weight for every dialog, whichever way it is made.
        styles: { title: { fontSize: '17px', fontWeight: 600 } },
      },
    }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, multiline: true, maw: 360, withArrow: true } }),
  },
});

/** Mantine's own greys and reds for small texts stay below the contrast of 4.5:1 that ours reach. */
export const mantineVariables: CSSVariablesResolver = () => {
  const variables = {
    '--mantine-color-body': 'var(--app-page)',
    '--mantine-color-dimmed': 'var(--app-muted)',
    '--mantine-color-placeholder': 'var(--app-muted)',
    '--mantine-color-error': 'var(--app-poor)',
  };
  // Words in red, such as those of an item that archives.
  const light = { ...variables, '--mantine-color-red-light-color': 'var(--mantine-color-red-7)' };
  return { variables: {}, light, dark: variables };
};
