/** What taking in departments' sheets would do, worked out and drawn as the command line does. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { formatImport } from '../../desk/import/format-import.ts';
import type { Correction, Imported } from '../../desk/import/import-sheets.ts';
import { importSheets } from '../../desk/import/import-sheets.ts';
import type { Incoming } from '../../desk/import/incoming.ts';
import type { Fill } from '../../desk/import/merging.ts';
import { zipFiles } from '../../open-data/zip-files.ts';
import { importWords as text } from '../../ui/workbench/import.ts';

/** What is typed beside the preview. */
export interface ImportAnswers {
  /** What new rows get in columns that were not sent, by header. */
  readonly fill: Fill;
  readonly reason: string;
  readonly date: string;
}

/** Sheets that were sent, and what taking them in would do. */
export interface ImportPreview {
  readonly answers: ImportAnswers;
  /** Columns that can be filled in all new rows at once. */
  readonly asked: readonly string[];
  readonly imported: Imported;
  /** True when the tables can be taken over. */
  readonly ready: boolean;
}

const LEVEL = '公开级别';

/** Columns whose cells new rows lack, and the level of rows that say none. */
function missingColumns({ newErrors, tables }: Imported): string[] {
  const lacking = newErrors.flatMap(({ code, header }) =>
    code === 'required-cell' && header !== undefined ? [header] : [],
  );
  const levels = tables.flatMap(({ changes, dataset, newRows }) => {
    const hasLevel = Object.values(dataset.columns).some(({ header }) => header === LEVEL);
    const filled = changes.filter(({ header, kind }) => kind === 'new' && header === LEVEL);
    return hasLevel && newRows > filled.length ? [LEVEL] : [];
  });
  return [...new Set([...lacking, ...levels])];
}

/**
 * Works out what taking the sheets in would do to the files that were put in before.
 *
 * @param files the data folder with its workbooks opened
 */
export function previewImport(
  files: ReadonlyMap<string, Uint8Array>,
  incoming: Incoming,
  answers: ImportAnswers,
): ImportPreview {
  const { date, fill, reason } = answers;
  const correction: Correction | undefined =
    reason === '' || date === '' ? undefined : { reason, date };
  const imported = importSheets(files, incoming, fill, correction);
  const { newErrors, problems, published } = imported;
  const isClear = problems.length + newErrors.length === 0 && imported.files.size > 0;
  return {
    answers,
    asked: [...new Set([...fill.keys(), ...missingColumns(imported)])],
    imported,
    ready: isClear && (published.length === 0 || correction !== undefined),
  };
}

/** The tables that change, as one archive; the same bytes for the same tables. */
export function archiveOf({ files }: Imported): Uint8Array {
  return zipFiles(files);
}

function field(name: string, label: string, value: string): string {
  const id = `import-${name}`;
  return [
    `<p class="field"><label for="${escapeMarkup(id)}">${escapeMarkup(label)}</label>`,
    `<input id="${escapeMarkup(id)}" data-answer="${escapeMarkup(name)}" value="${escapeMarkup(value)}"></p>`,
  ].join('');
}

/** The preview with what can be answered and taken away. */
export function drawPreview(
  { answers, asked, imported, ready }: ImportPreview,
  remarks: readonly string[],
): string {
  const { published } = imported;
  const fields = [
    ...asked.map((header) =>
      field(`fill:${header}`, text.fill(header), answers.fill.get(header) ?? ''),
    ),
    ...(published.length === 0
      ? []
      : [field('reason', text.reason, answers.reason), field('date', text.date, answers.date)]),
  ];
  const verdict = ready ? text.ready : imported.files.size === 0 ? text.nothing : text.notReady;
  const kind = ready ? 'good' : 'unsure';
  return [
    `<h3 id="import-title" tabindex="-1">${text.resultTitle}</h3>`,
    `<p class="verdict verdict-${kind}">${escapeMarkup(verdict)}</p>`,
    remarks.length === 0
      ? ''
      : `<ul class="remarks">${remarks.map((remark) => `<li>${escapeMarkup(remark)}</li>`).join('')}</ul>`,
    published.length === 0 ? '' : `<p>${escapeMarkup(text.published(published.length))}</p>`,
    ...fields,
    '<p class="actions">',
    fields.length === 0 ? '' : `<button type="button" id="import-again">${text.again}</button> `,
    ready ? `<button type="button" id="import-save">${text.save}</button> ` : '',
    ready ? `<button type="button" id="import-check">${text.check}</button>` : '',
    '</p>',
    ready ? `<p class="quiet">${text.howTo}</p>` : '',
    `<pre id="import-preview" class="table" tabindex="0">${escapeMarkup(formatImport(imported))}</pre>`,
  ].join('\n');
}
