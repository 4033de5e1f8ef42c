/** Work that was not saved when the page was closed: offered with what differs, taken up, or wiped. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { countRows } from '../../desk/diff/format-text.ts';
import { compareFiles } from '../../desk/diff/file-changes.ts';
import { openWords as text } from '../../ui/workbench/open.ts';
import type { Desk } from '../desk.ts';
import { dataFiles } from '../engine/data-files.ts';
import type { Draft, DraftInfo } from '../host/host.ts';

const TWO = (count: number): string => String(count).padStart(2, '0');

/** A time as staff write it: 2026年7月6日 09:05. */
function formatTime(time: number): string {
  const at = new Date(time);
  return `${at.getFullYear()}年${at.getMonth() + 1}月${at.getDate()}日 ${TWO(at.getHours())}:${TWO(at.getMinutes())}`;
}

/** The files of a draft as they were and as they are in it. */
function states(draft: Draft): [Map<string, Uint8Array>, Map<string, Uint8Array>] {
  const now = new Map(draft.base);
  for (const [path, bytes] of draft.changes)
    if (bytes === undefined) now.delete(path);
    else now.set(path, bytes);
  return [new Map(draft.base), now];
}

/** What a draft changes, a line each file: its rows where they can be compared. */
function formatDifference(draft: Draft): string[] {
  const [before, after] = states(draft);
  const inData = draft.info.whole ? compareFiles(dataFiles(before), dataFiles(after)) : [];
  const listed = new Set(inData.map(({ file }) => file));
  return [
    ...inData.map((change) => `${change.title ?? change.file}：${countRows(change)}`),
    ...[...draft.changes.keys()].filter((path) => !listed.has(path)),
    ...draft.typing.map(({ file, row, column, text: typed }) =>
      text.typing(file, row === undefined ? '' : `${column ?? ''}${row}`, typed),
    ),
  ];
}

function drawDraft(info: DraftInfo, lines: readonly string[] | undefined): string {
  const list = lines?.map((line) => `<li>${escapeMarkup(line)}</li>`).join('') ?? '';
  const button = (kind: string, label: string, aria = ''): string =>
    `<button type="button" data-draft="${escapeMarkup(info.id)}" data-do="${kind}"${aria}>${label}</button>`;
  return [
    `<div class="draft"><p>${escapeMarkup(text.draft(info.name, formatTime(info.time)))}</p>`,
    lines === undefined ? '' : `<ul>${list}</ul>`,
    `<p class="actions">${button('resume', text.resume)} `,
    lines === undefined ? `${button('difference', text.difference)} ` : '',
    `${button('wipe', text.wipe, ` aria-label="${escapeMarkup(text.wipeLabel(info.name))}"`)}</p></div>`,
  ].join('');
}

/** Offers the drafts of earlier visits in `root`; `onResumed` is called when one was taken up. */
export function openDrafts(
  root: HTMLElement,
  desk: Desk,
  onResumed: () => void,
): () => Promise<void> {
  const { drafts } = desk.host;
  const shown = new Map<string, readonly string[]>();

  const draw = async (): Promise<void> => {
    const all = await drafts.list().catch((): readonly DraftInfo[] => []);
    const others = all.filter(({ id }) => id !== desk.draftId());
    root.innerHTML =
      others.length === 0
        ? ''
        : `<section class="drafts" aria-labelledby="drafts-title"><h2 id="drafts-title">${text.draftsTitle}</h2><p>${text.draftsLead}</p>${others
            .map((info) => drawDraft(info, shown.get(info.id)))
            .join('')}</section>`;
  };

  /** The draft is of this park when it has its name: without the files as they were it needs them. */
  const resume = async (draft: Draft): Promise<void> => {
    const opening = desk.opening();
    const isOpen = opening?.name === draft.info.name;
    if (!draft.info.whole && !isOpen) {
      desk.announce(text.draftNeeds(draft.info.name));
      return;
    }
    await desk.resume(draft, isOpen ? opening : undefined);
    desk.announce(text.resumed(draft.info.name));
    onResumed();
  };

  root.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLElement>('[data-draft]');
    const id = button?.dataset['draft'];
    if (id === undefined) return;
    const act = async (): Promise<void> => {
      const draft = await drafts.read(id);
      if (draft === undefined) return;
      if (button?.dataset['do'] === 'difference') shown.set(id, formatDifference(draft));
      else if (button?.dataset['do'] === 'wipe') {
        await drafts.wipe(id);
        desk.announce(text.wiped);
      } else await resume(draft);
      await draw();
    };
    void act();
  });
  return draw;
}
