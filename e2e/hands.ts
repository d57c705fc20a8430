import { expect, type Locator } from '@playwright/test';

/** How a person works a page: the same journey is made with a pointer and with the keyboard alone. */
export interface Hands {
  press(control: Locator): Promise<void>;
  type(field: Locator, text: string): Promise<void>;
  /** Chooses a radio button. */
  choose(option: Locator): Promise<void>;
  /** Checks a checkbox. */
  check(box: Locator): Promise<void>;
}

export const pointer: Hands = {
  press: (control) => control.click(),
  type: (field, text) => field.fill(text),
  choose: async (option) => {
    await option.click();
    await expect(option).toBeChecked();
  },
  check: (box) => box.check(),
};

const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/** Where the focus is, as seen from a control and those beside it; `gone` if the page has replaced one of them. */
type Focus = 'here' | 'elsewhere' | 'gone';

/** A control, and others that serve as well. Each is found once: to look for a role and a name takes longer than a key. */
const find = async (control: Locator, orOneOf?: Locator) => {
  await control.waitFor();
  const element = await control.elementHandle();
  if (!element) throw new Error(`${control} is gone`);
  const others = (await orOneOf?.elementHandles()) ?? [];
  return (): Promise<Focus> =>
    element.evaluate((own, beside) => {
      const controls = [own, ...beside];
      if (controls.some((one) => !one.isConnected)) return 'gone';
      return controls.some((one) => one === document.activeElement) ? 'here' : 'elsewhere';
    }, others);
};

/** Goes on with Tab until one of these has the focus, and asserts that it can be seen there. */
const tabTo = async (control: Locator, orOneOf?: Locator): Promise<void> => {
  const { keyboard } = control.page();
  let findFocus = await find(control, orOneOf);
  for (let stops = 0; stops < 100; stops += 1) {
    let focus = await findFocus();
    for (; focus === 'gone'; focus = await findFocus()) findFocus = await find(control, orOneOf);
    if (focus === 'here') {
      await expect(control.page().locator(':focus-visible')).toBeInViewport();
      return;
    }
    await keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${control}`);
};

export const keys: Hands = {
  press: async (control) => {
    await tabTo(control);
    await control.page().keyboard.press('Enter');
  },
  type: async (field, text) => {
    await tabTo(field);
    await field.page().keyboard.press('ControlOrMeta+A');
    await field.page().keyboard.type(text);
  },
  // One Tab stop for the whole group; the arrow keys choose within it.
  choose: async (option) => {
    const { keyboard } = option.page();
    const group = option.page().getByRole('group').filter({ has: option }).getByRole('radio');
    await tabTo(option, group);
    for (let steps = await group.count(); steps > 0 && !(await isFocused(option)); steps -= 1)
      await keyboard.press('ArrowDown');
    if (!(await option.isChecked())) await keyboard.press('Space');
    await expect(option).toBeChecked();
  },
  check: async (box) => {
    await tabTo(box);
    await box.page().keyboard.press('Space');
    await expect(box).toBeChecked();
  },
};

/** Chooses an option of a menu by the letters that it begins with. */
export const chooseFromMenu = async (menu: Locator, option: string): Promise<void> => {
  await tabTo(menu);
  await menu.page().keyboard.type(option);
  await expect(menu.locator('option:checked')).toHaveText(option);
};
