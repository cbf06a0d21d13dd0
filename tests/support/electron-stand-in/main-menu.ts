import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry } from './messages.ts';

interface BuiltMenu {
  readonly template: readonly MenuItemConstructorOptions[];
}

let shown: BuiltMenu = { template: [] };

export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]): BuiltMenu => ({ template }),
  setApplicationMenu: (menu: BuiltMenu): void => {
    shown = menu;
  },
};

export function menuEntries(template = shown.template): MenuEntry[] {
  return template.map(({ id, label, role, submenu }) => ({
    id: id ?? null,
    label: label ?? '',
    role: role ?? null,
    submenu: Array.isArray(submenu) ? menuEntries(submenu) : [],
  }));
}

export function clickMenu(id: string, template = shown.template): boolean {
  return template.some((item) => {
    if (item.id !== id) return Array.isArray(item.submenu) && clickMenu(id, item.submenu);
    (item.click as unknown as () => void)();
    return true;
  });
}
