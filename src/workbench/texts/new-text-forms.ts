/** The small forms of the list of texts: what they ask and what they do to the park's files. */
import type { Bindable } from '../../components/bindings/bindable.ts';
import { textsPanel as words } from '../../ui/workbench/texts.ts';
import type { Desk } from '../desk.ts';
import type { SmallForm } from './ask.ts';
import { nameOf, newOther, newReport, type NewText, renamed } from './new-text.ts';
import { textBytes } from './text-list.ts';

/** What new texts are chosen from. */
export type TextOverview = Pick<Bindable, 'indicators' | 'reportPeriods' | 'sections'>;

/** What the forms need of the step. */
export interface NewTextDesk {
  readonly desk: Desk;
  /** Nothing while the data have errors. */
  overview(): TextOverview | undefined;
  /** Opens a text that was just made. */
  created(file: string): void;
  /** What staff call a text. */
  nameOf(file: string): string;
}

type Form = Omit<SmallForm, 'onClose'>;

/** The forms. */
export interface NewTextForms {
  newReport(): Form;
  newOther(): Form;
  rename(file: string): Form;
  remove(file: string): Promise<void>;
}

/** Makes the forms. */
export function newTextForms({
  created,
  desk,
  nameOf: called,
  overview,
}: NewTextDesk): NewTextForms {
  const put = (text: NewText): string | undefined => {
    if ('problem' in text) return text.problem;
    const { file, from, source } = text;
    const change = new Map([[file, textBytes(source, undefined)]]);
    void desk.change(change, words.labelNew(file)).then(() => {
      created(file);
      desk.announce(words.created(called(file), from === undefined ? undefined : called(from)));
    });
    return undefined;
  };

  return {
    newReport() {
      const open = (overview()?.reportPeriods ?? []).filter(
        ({ key }) => !desk.files().has(`content/report/${key}.mdx`),
      );
      const isNone = open.length === 0;
      return {
        title: words.newReport,
        lead: isNone ? words.newReportNone : words.newReportLead,
        questions: isNone
          ? []
          : [
              {
                name: 'period',
                label: words.newReportPeriod,
                options: open.map(({ key, name }) => ({ value: key, label: name })),
              },
            ],
        button: isNone ? words.ok : words.create,
        done: ({ period = '' }) =>
          isNone ? undefined : put(newReport(desk.files(), period, overview()?.sections ?? [])),
      };
    },
    newOther() {
      const indicators = (overview()?.indicators ?? []).filter(
        ({ code }) => !desk.files().has(`content/indicators/${code}.mdx`),
      );
      return {
        title: words.newOther,
        questions: [
          {
            name: 'what',
            label: words.newKind,
            options: [
              { value: 'deck', label: words.newKinds.deck },
              ...indicators.map(({ code, name }) => ({
                value: code,
                label: `${words.newKinds.indicators}：${name}`,
              })),
            ],
          },
          { name: 'name', label: words.newName },
          { name: 'title', label: words.newTitle },
        ],
        button: words.create,
        done({ name = '', title = '', what = 'deck' }) {
          if (what === 'deck') return put(newOther(desk.files(), 'deck', name, title));
          const called = indicators.find(({ code }) => code === what)?.name ?? what;
          return put(newOther(desk.files(), 'indicators', what, title || called));
        },
      };
    },
    rename(file) {
      const old = nameOf(file);
      return {
        title: words.renameTo(called(file)),
        questions: [
          {
            name: 'name',
            label: old?.kind === 'report' ? words.renameReport : words.renameOther,
            value: old?.name ?? '',
          },
        ],
        button: words.ok,
        done({ name = '' }) {
          const next = renamed(desk.files(), file, name);
          if ('problem' in next) return next.problem;
          const change = new Map([
            [file, undefined],
            [next.file, desk.files().get(file)],
          ]);
          void desk
            .change(change, words.labelRename(called(file)))
            .then(() => desk.announce(words.renamed(called(next.file))));
          return undefined;
        },
      };
    },
    async remove(file) {
      const name = called(file);
      await desk.change(new Map([[file, undefined]]), words.labelRemove(name));
      desk.announce(words.removed(name));
    },
  };
}
