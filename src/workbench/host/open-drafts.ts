/** Which drafts are open in a tab: their names are locks, which a tab gives back however it ends. */

const PREFIX = 'parkbrief-draft ';

/** Marks a draft as open in this tab until it is let go; nothing where the browser has no locks. */
export function holdDraft(id: string): () => void {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  // Not in engines before Chromium 69 and not on every page from a disk: then all drafts are offered.
  void navigator.locks?.request(`${PREFIX}${id}`, () => released).catch(() => undefined);
  return release;
}

/** Ids of the drafts that are open in any tab. */
export async function heldDrafts(): Promise<ReadonlySet<string>> {
  const { held = [] } = (await navigator.locks?.query().catch(() => undefined)) ?? {};
  return new Set(
    held.flatMap(({ name = '' }) => (name.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : [])),
  );
}
