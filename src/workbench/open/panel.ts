/** The first step: a folder, a zip or files in; what is open; saving; work that was not saved. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { openWords as text } from '../../ui/workbench/open.ts';
import type { Desk, OpenPanel } from '../desk.ts';
import { chosenFiles, droppedFiles } from '../host/given-files.ts';
import type { FolderAccess, GivenFile } from '../host/host.ts';
import { openDrafts } from './drafts.ts';
import { openFiles, type OpenResult } from './open-files.ts';
import { saveIntoFolder, zipOfPark } from './save-park.ts';

const KINDS = '.csv,.xlsx,.txt,.json,.geojson,.zip,.mdx,.yaml,.jpg,.jpeg,.png,.webp';

const MARKUP = `
<h2 id="open-title" tabindex="-1">${text.title}</h2>
<div id="drafts"></div>
<div id="drop" class="drop">
<p id="drop-text" class="drop-text">${text.lead}</p>
<button type="button" id="open-folder" class="primary" hidden>${text.openFolder}</button>
<span class="choose"><input class="hidden-input" type="file" id="choose-folder" webkitdirectory><label for="choose-folder">${text.chooseFolder}</label></span>
<span class="choose"><input class="hidden-input" type="file" id="choose-files" multiple accept="${KINDS}"><label for="choose-files">${text.choose}</label></span>
<p id="remembered" class="remembered" hidden><button type="button" id="open-remembered"></button> <button type="button" id="forget-folder" class="plain">${text.forget}</button></p>
</div>
<p class="quiet">${text.hint}</p>
<p id="status" role="status"></p>
<ul id="open-remarks" class="remarks"></ul>
<div id="opened"></div>
`;

const KIND_OF: readonly (readonly [kind: keyof typeof text.contentRows, path: RegExp])[] = [
  ['parcels', /^data\/parcels\//],
  ['pictures', /^data\/pictures\//],
  ['data', /^data\/[^/]+\.(?:csv|xlsx)$/i],
  ['texts', /^content\/.*\.mdx$/],
  ['releases', /^releases\//],
];

/** How many files of each kind are open. */
function drawContents(paths: Iterable<string>): string {
  const counts = new Map<keyof typeof text.contentRows, number>();
  for (const path of paths) {
    const kind = KIND_OF.find(([, pattern]) => pattern.test(path))?.[0] ?? 'others';
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const rows = (Object.keys(text.contentRows) as (keyof typeof text.contentRows)[])
    .filter((kind) => counts.has(kind))
    .map(
      (kind) =>
        `<tr><th scope="row">${text.contentRows[kind]}</th><td>${text.fileCount(counts.get(kind) ?? 0)}</td></tr>`,
    );
  return `<table class="contents">${rows.join('')}</table>`;
}

/** What is open and how to save it. */
function drawOpened(desk: Desk): string {
  const opening = desk.opening();
  if (opening === undefined) return '';
  const { folder } = opening;
  const into =
    folder === undefined
      ? ''
      : `<button type="button" id="save-folder" class="primary">${escapeMarkup(text.saveFolder(folder.access.name))}</button> `;
  return [
    `<h3>${text.contents}</h3>`,
    drawContents(desk.files().keys()),
    `<p class="actions"><button type="button" id="go-check" class="primary">${text.goCheck}</button> `,
    `<button type="button" id="clear">${text.close}</button></p>`,
    `<h3 id="save-title" tabindex="-1">${text.saveTitle}</h3>`,
    `<p class="actions">${into}<button type="button" id="save-zip">${text.saveZip}</button> `,
    `<button type="button" id="confirm-saved" hidden>${text.confirmSaved}</button></p>`,
    `<p class="quiet">${text.saveZipHow}</p>`,
  ].join('\n');
}

/** Files dropped anywhere on the page: one that misses the field must not replace the page. */
function takeDrops(find: (id: string) => HTMLElement, take: (given: GivenFile[]) => void): void {
  let depth = 0;
  const mark = (over: boolean): void => {
    document.body.classList.toggle('over', over);
    find('drop-text').textContent = over ? text.dropNow : text.lead;
  };
  document.addEventListener('dragenter', (event) => {
    event.preventDefault();
    depth++;
    mark(true);
  });
  document.addEventListener('dragleave', () => {
    depth--;
    if (depth === 0) mark(false);
  });
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener(
    'drop',
    (event) => {
      event.preventDefault();
      depth = 0;
      mark(false);
    },
    true,
  );
  document.addEventListener('drop', (event) => {
    if (event.dataTransfer !== null) void droppedFiles(event.dataTransfer).then(take);
  });
}

/** Opens the step. */
export const openOpenPanel: OpenPanel = (root, desk) => {
  root.innerHTML = MARKUP;
  const find = <E extends HTMLElement>(id: string): E => root.querySelector(`#${id}`) as E;
  const { host } = desk;
  const status = find('status');

  const drawNow = (): void => {
    find('opened').innerHTML = drawOpened(desk);
  };
  const drawDrafts = openDrafts(find('drafts'), desk, () => desk.show('check'));

  const tell = ({ done, remarks }: OpenResult): void => {
    status.textContent = done ?? '';
    find('open-remarks').innerHTML = remarks
      .map((line) => `<li>${escapeMarkup(line)}</li>`)
      .join('');
    drawNow();
    if (done !== undefined) desk.show('check');
    if (done !== undefined && remarks.length > 0) desk.announce(remarks.join(' '));
  };

  const take = async (given: readonly GivenFile[], access?: FolderAccess): Promise<void> => {
    if (given.length === 0) return;
    status.textContent = text.busy;
    tell(await openFiles(desk, given, access));
    await drawDrafts();
  };

  const takeFolder = async (access: FolderAccess | undefined): Promise<void> => {
    if (access === undefined) {
      status.textContent = text.refusedFolder;
      return;
    }
    status.textContent = text.busy;
    await take(await access.files(), access);
  };

  const drawRemembered = async (): Promise<void> => {
    const name = await host.rememberedFolder().catch(() => undefined);
    find('remembered').hidden = name === undefined;
    find('open-remembered').textContent = name === undefined ? '' : text.remembered(name);
  };

  const saveZip = (): void => {
    const { bytes, name } = zipOfPark(desk);
    host.saveFile(name, 'application/zip', bytes);
    find('confirm-saved').hidden = false;
    status.textContent = text.savedZip(name);
  };
  const saveFolder = async (): Promise<void> => {
    const opening = desk.opening();
    if (opening === undefined) return;
    const { message } = await saveIntoFolder(desk, opening);
    status.textContent = message;
    drawNow();
  };
  const close = async (): Promise<void> => {
    await desk.close();
    status.textContent = text.closed;
    drawNow();
    await drawDrafts();
    find('choose-files').focus();
  };

  const actions: Readonly<Record<string, () => void>> = {
    'open-folder': () => void host.chooseFolder().then((access) => access && takeFolder(access)),
    'open-remembered': () => void host.openRemembered().then(takeFolder),
    'forget-folder': () =>
      void host.forgetFolder().then(() => {
        status.textContent = text.forgotten;
        return drawRemembered();
      }),
    'go-check': () => desk.show('check'),
    clear: () => void close(),
    'save-zip': saveZip,
    'save-folder': () => void saveFolder(),
    'confirm-saved': () => void desk.saved().then(drawNow),
  };
  root.addEventListener('click', (event) => {
    const id = (event.target as Element).closest('button')?.id;
    if (id !== undefined) actions[id]?.();
  });
  for (const id of ['choose-files', 'choose-folder']) {
    const input = find<HTMLInputElement>(id);
    input.addEventListener('change', () => {
      const given = chosenFiles(input);
      // The same file can be chosen again after it was corrected.
      input.value = '';
      void take(given);
    });
  }
  takeDrops(find, (given) => void take(given));
  find('open-folder').hidden = !host.hasFolderAccess;
  void drawRemembered();
  void drawDrafts();
  return {
    show(where) {
      drawNow();
      void drawDrafts();
      find(where?.file === 'save' ? 'save-title' : 'open-title').focus();
    },
  };
};
