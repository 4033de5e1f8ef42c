/** The page's storage in the browser: promises around IndexedDB. */

const NAME = 'parkbrief-publishing-page';

/** Drafts by their id; their files by id and path; the folder used last. */
export const STORES = ['drafts', 'base', 'changes', 'folder'] as const;

/** One of the stores. */
export type StoreName = (typeof STORES)[number];

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      for (const store of STORES) request.result.createObjectStore(store);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB does not open.'));
  });
}

let database: Promise<IDBDatabase> | undefined;

/** Waits for one request. */
function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB failed.'));
  });
}

/**
 * Writes to stores; resolves when it is on its way to the disk and no crash of the page can lose it.
 *
 * @param write makes its requests without waiting in between
 * @throws the browser's error when nothing can be kept, such as in a private window without room
 */
export async function writeStores(
  stores: readonly StoreName[],
  write: (store: (name: StoreName) => IDBObjectStore) => void,
): Promise<void> {
  const open = await (database ??= opened());
  const transaction = open.transaction(stores, 'readwrite');
  write((name) => transaction.objectStore(name));
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB is full.'));
    // Without waiting for the page's next turn, which a crash may take from it.
    transaction.commit();
  });
}

/** Reads from one store. */
export async function readStore<T>(
  store: StoreName,
  read: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const open = await (database ??= opened());
  return answerOf(read(open.transaction(store, 'readonly').objectStore(store)));
}

/** The keys of one draft's records: arrays that begin with its id. */
export function keysOf(id: string): IDBKeyRange {
  // An array sorts after every text and number, so an empty one ends the range.
  return IDBKeyRange.bound([id], [id, []]);
}
