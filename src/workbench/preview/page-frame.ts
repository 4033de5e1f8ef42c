/** A frame that shows pages of a site as they are, without their scripts; its links are followed here. */
import { destinationOf, filesOfPage, type FrameMark, framePage } from './frame-page.ts';

/** A site whose pages can be shown. */
export interface PageSource {
  /** Every file of the site. */
  files(): Promise<ReadonlySet<string>>;
  /** @throws when the site has no such file, or it is at fault */
  read(address: string): Promise<Uint8Array>;
}

/** What happens to a link in the frame. */
export interface FrameLinks {
  /** A page of the site. */
  onPage(address: string, id: string): void;
  /** A file to be downloaded, or a place outside the site: neither is opened in a frame. */
  onRefused(url: string, isFile: boolean): void;
}

/** What is marked in a page. */
export interface Marking {
  /** Where the page's source is marked, given as it is shown. */
  readonly marks: (html: string) => readonly FrameMark[];
  readonly style: string;
}

/** The frame. */
export interface PageFrame {
  /**
   * Shows a page, at an element of it or where it was left.
   * @throws what reading the page throws; the page that was shown stays
   */
  show(
    address: string,
    options?: { readonly id?: string; readonly marking?: Marking },
  ): Promise<void>;
  /** The title of the page that is shown. */
  title(): string;
  /** Brings an element of the page into sight. */
  goTo(selector: string): void;
  /** The site is another now: its stylesheets and pictures are read again. */
  forget(): void;
  /** Shows nothing. */
  clear(): void;
}

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
};

function blobUrl(path: string, bytes: Uint8Array): string {
  const type = TYPES[/[^.]*$/.exec(path)?.[0] ?? ''] ?? 'application/octet-stream';
  return URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
}

/** Puts a frame into its place: one without the right to run scripts or to send anything. */
export function makeFrame(place: HTMLElement, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.className = 'page-frame';
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-same-origin');
  place.appendChild(frame);
  return frame;
}

/** Opens a frame that `makeFrame` made. */
export function openPageFrame(
  frame: HTMLIFrameElement,
  source: PageSource,
  links: FrameLinks,
): PageFrame {
  let urls = new Map<string, string>();
  /** Addresses of files of a site that is another now: a page that is shown may still ask for them. */
  const outdated: Map<string, string>[] = [];
  let shown: string | undefined;
  let files: ReadonlySet<string> = new Set();
  let turn = 0;

  const revokeOutdated = (): void => {
    for (const each of outdated.splice(0))
      for (const url of each.values()) URL.revokeObjectURL(url);
  };

  const follow = (event: Event): void => {
    const link = (event.target as Element).closest('a[href]');
    // A button that belongs to a script does nothing here; a summary opens what it holds by itself.
    if (link === null || shown === undefined) return;
    event.preventDefault();
    const url = link.getAttribute('href') ?? '';
    const there = destinationOf(url, shown, files);
    if (there.kind === 'elsewhere') links.onRefused(there.url, false);
    else if (there.kind === 'file') links.onRefused(there.address, true);
    else if (there.address === shown) goToId(there.id);
    else links.onPage(there.address, there.id);
  };

  function goToId(id: string): void {
    const target = frame.contentDocument?.getElementById(id);
    if (id === '') frame.contentWindow?.scrollTo(0, 0);
    if (target === undefined || target === null) return;
    // So that the page's style knows what is meant; it loads nothing.
    frame.contentWindow?.location.replace(`about:srcdoc#${encodeURIComponent(id)}`);
    target.scrollIntoView();
  }

  async function load(address: string, urls: Map<string, string>): Promise<string> {
    const html = new TextDecoder().decode(await source.read(address));
    for (const path of filesOfPage(html, { address, files })) {
      if (urls.has(path)) continue;
      const bytes = await source.read(path).catch(() => undefined);
      // A picture that cannot be had leaves its alternative text.
      if (bytes !== undefined) urls.set(path, blobUrl(path, bytes));
    }
    return html;
  }

  function put(markup: string): Promise<void> {
    return new Promise((resolve) => {
      frame.addEventListener('load', () => resolve(), { once: true });
      frame.srcdoc = markup;
    });
  }

  function addStyle(style: string): void {
    const link = frame.contentDocument?.createElement('link');
    if (link === undefined) return;
    link.rel = 'stylesheet';
    link.href = blobUrl('marks.css', new TextEncoder().encode(style));
    link.addEventListener('load', () => URL.revokeObjectURL(link.href));
    frame.contentDocument?.head.appendChild(link);
  }

  return {
    async show(address, { id = '', marking } = {}) {
      turn += 1;
      const mine = turn;
      const urlsHere = urls;
      files = await source.files();
      const html = await load(address, urlsHere);
      if (mine !== turn) return;
      const isSame = shown === address;
      const left = isSame ? (frame.contentWindow?.scrollY ?? 0) : 0;
      shown = address;
      await put(
        framePage(html, {
          address,
          files,
          urlOf: (path) => urlsHere.get(path),
          marks: marking?.marks(html) ?? [],
        }),
      );
      if (marking !== undefined) addStyle(marking.style);
      if (mine !== turn) return;
      revokeOutdated();
      frame.contentDocument?.addEventListener('click', follow);
      if (id !== '') goToId(id);
      else frame.contentWindow?.scrollTo(0, left);
    },
    title: () => frame.contentDocument?.title ?? '',
    goTo(selector) {
      frame.contentDocument?.querySelector(selector)?.scrollIntoView({ block: 'center' });
    },
    forget() {
      outdated.push(urls);
      urls = new Map();
    },
    clear() {
      turn += 1;
      shown = undefined;
      frame.removeAttribute('srcdoc');
    },
  };
}
