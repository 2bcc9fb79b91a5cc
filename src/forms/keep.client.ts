import { idleLeft, keptKey, keptPrefix, keptText, keptValues } from './kept.ts';

/** What the form page lets the keeper do: read all fields, fill them, empty them, tell the reader. */
interface Sheet {
  read: () => [id: string, value: string][];
  fill: (values: Map<string, string>) => void;
  empty: () => void;
  tell: (words: string | undefined) => void;
}

const sharedKey = 'shared-computer';

/** Runs with the storage of the device; where it is closed to us, nothing is kept. */
function stored<Result>(use: (store: Storage) => Result): Result | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}

/** Deletes every form kept on the device, or only the one of this page. */
function forget(only?: string) {
  stored((store) =>
    Object.keys(store)
      .filter((key) => (only ? key === only : key.startsWith(keptPrefix)))
      .forEach((key) => store.removeItem(key)),
  );
}

/**
 * Keeps a form on the device when the reader asks for it, and empties it on a shared computer that nobody touches. By
 * default it does neither.
 *
 * @returns what to call when something was typed, when the form was cleared by hand, and to forget all forms
 */
export function keepForm(sheet: Sheet) {
  const choices = [...document.querySelectorAll<HTMLInputElement>('[data-keep-form]')];
  const key = keptKey(location.pathname);
  let timer = 0;
  let touched = 0;
  const chosen = () => choices.find((choice) => choice.checked)?.value;

  const watch = () => {
    clearTimeout(timer);
    if (chosen() !== 'shared') return;
    const left = idleLeft(touched, Date.now());
    if (left > 0) {
      timer = window.setTimeout(watch, left);
    } else if (sheet.read().some(([, value]) => value !== '')) {
      sheet.empty();
      sheet.tell(choices.find(({ value }) => value === 'shared')?.dataset['done']);
    }
  };
  const touch = () => {
    touched = Date.now();
    watch();
  };
  const save = () => {
    if (chosen() !== 'keep') return;
    const text = keptText(sheet.read());
    if (text) stored((store) => store.setItem(key, text));
    else forget(key);
  };
  const choose = () => {
    const choice = choices.find(({ checked }) => checked);
    if (choice?.value === 'shared') forget();
    else if (choice?.value === 'none') forget(key);
    stored((store) => (choice?.value === 'shared' ? store.setItem(sharedKey, '1') : store.removeItem(sharedKey)));
    save();
    touch();
    sheet.tell(choice?.dataset['chosen']);
  };

  const kept = keptValues(stored((store) => store.getItem(key)) ?? null);
  const mode = stored((store) => store.getItem(sharedKey)) ? 'shared' : kept.size > 0 ? 'keep' : 'none';
  choices.forEach((choice) => {
    choice.checked = choice.value === mode;
    choice.addEventListener('change', choose);
  });
  if (mode === 'keep') sheet.fill(kept);
  touch();
  // A sleeping computer runs no timers: look again as soon as the page is seen.
  ['pageshow', 'visibilitychange'].forEach((name) => addEventListener(name, watch, true));
  ['pointerdown', 'keydown'].forEach((name) =>
    addEventListener(
      name,
      () => {
        watch();
        touch();
      },
      true,
    ),
  );
  const forgetAll = () => {
    forget();
    // What is typed from now on is not kept either, until the reader asks again.
    if (chosen() === 'keep') choices.forEach((choice) => (choice.checked = choice.value === 'none'));
  };
  return { typed: save, cleared: () => forget(key), forgetAll };
}
