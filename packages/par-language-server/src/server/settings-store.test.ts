import { expect, it, vi } from 'vitest';
import { createSettingsStore } from './settings-store';

it('asks once for each file, and again after a change', async () => {
  const ask = vi.fn(async (uri: string | undefined) => ({ language: uri === 'file:///en' ? 'en' : 'vi' }));
  const store = createSettingsStore(ask, () => undefined);
  expect((await store.of('file:///en')).language).toBe('en');
  expect((await store.of('file:///vi')).language).toBe('vi');
  await store.of('file:///en');
  expect(ask).toHaveBeenCalledTimes(2);
  store.forget();
  await store.of('file:///en');
  expect(ask).toHaveBeenCalledTimes(3);
});

it('takes what the editor says of itself where it cannot be asked', async () => {
  const store = createSettingsStore(undefined, () => undefined);
  expect((await store.of('file:///a')).language).toBe('vi');
  store.set({ language: 'en' });
  expect((await store.of('file:///a')).language).toBe('en');
});

it('goes on without an editor that answers with a fault', async () => {
  const store = createSettingsStore(
    () => Promise.reject(new Error('không có')),
    () => undefined,
  );
  store.set({ language: 'en' });
  expect((await store.of('file:///a')).language).toBe('en');
});

it('does not wait for an editor that does not answer, and takes the answer when it comes', async () => {
  let reply: (value: unknown) => void = () => undefined;
  const late = vi.fn();
  const store = createSettingsStore(() => new Promise((resolve) => (reply = resolve)), late, 1);
  expect((await store.of('file:///a')).language).toBe('vi');
  reply({ language: 'en' });
  await vi.waitFor(() => expect(late).toHaveBeenCalled());
  expect((await store.of('file:///a')).language).toBe('en');
});
