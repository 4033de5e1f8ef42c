import { blockers as blockerTable } from '../../data/blockers.ts';
import { labelsOf } from '../../data/labels.ts';
import { measures as measureTable } from '../../data/measures.ts';
import type { Park } from '../../data/park.ts';
import { formatPeriod } from '../../format/period.ts';
import { comparePeriods } from '../../model/period.ts';
import { writtenText } from '../../model/written-text.ts';
import { projects } from '../../ui/projects.ts';
import type { ProjectList } from './rows.ts';

const { register, task } = projects;

/** Every problem and request of the register, solved ones too; texts as far as the edition has them. */
export function blockerList(park: Park): ProjectList {
  const kinds = labelsOf(blockerTable.columns.kind);
  const causes = labelsOf(blockerTable.columns.cause);
  const states = labelsOf(blockerTable.columns.state);
  const internal = park.edition === 'internal';
  const named = (
    rows: readonly { readonly code: string; readonly name: string }[],
    code?: string,
  ) => rows.find((row) => row.code === code)?.name;
  // The public wording may be the internal one.
  const textOf = ({ publicText, text }: (typeof park.blockers)[number]): string =>
    [...new Set([text, publicText])].filter((each) => each).join('；');
  // Of a problem nobody describes a phone says the cause.
  const hasSilent = park.blockers.some((row) => textOf(row) === '');
  return {
    columns: [
      { head: register.subject, sortable: true },
      { head: register.kind, sortable: true, rest: true },
      { head: register.cause, sortable: true, key: hasSilent },
      { head: register.text, key: true },
      { head: register.askedOf, rest: true },
      { head: register.unit, sortable: true },
      ...(internal
        ? [
            { head: register.person, rest: true },
            { head: register.note, rest: true },
          ]
        : []),
      { head: register.raised, sortable: true, rest: true },
      { head: register.deadline, sortable: true },
      { head: register.resolved, sortable: true, rest: true },
      { head: register.state, sortable: true, key: true },
    ],
    filters: [
      { key: 'kind', label: register.kind, order: Object.values(kinds) },
      { key: 'cause', label: register.cause, order: Object.values(causes) },
      { key: 'unit', label: register.unit },
      { key: 'state', label: register.state, order: Object.values(states) },
    ],
    rows: park.blockers
      .toSorted((a, b) => (a.raised < b.raised ? 1 : -1))
      .map((row) => ({
        cells: [
          {
            text: [
              named(park.projects, row.project),
              named(park.enterprises, row.enterprise),
              named(park.parcels, row.parcel),
              named(park.parks, row.park),
            ]
              .filter((name) => name !== undefined)
              .join('，'),
          },
          { text: kinds[row.kind] },
          { text: causes[row.cause] },
          { text: textOf(row) },
          { text: row.askedOf ?? '' },
          { text: row.responsibleUnit ?? '' },
          ...(internal ? [{ text: row.responsiblePerson ?? '' }, { text: row.note ?? '' }] : []),
          { text: row.raised },
          { text: row.deadlineText ?? row.deadline ?? '' },
          { text: row.resolved ?? '' },
          { text: states[row.state] },
        ],
        facets: {
          kind: [kinds[row.kind]],
          cause: [causes[row.cause]],
          unit: row.responsibleUnit === undefined ? [] : [row.responsibleUnit],
          state: [states[row.state]],
        },
        names: [],
      })),
  };
}

/** The problems and measures of all periods with who does what by when, the latest period first. */
export function measureList(park: Park): ProjectList {
  const states = labelsOf(measureTable.columns.state);
  const internal = park.edition === 'internal';
  const rows = park.measures.toSorted(
    (a, b) => comparePeriods(b.period, a.period) || a.order - b.order,
  );
  // A row without a problem is known by what is done; a phone has room for three columns.
  const hasMeasuresAlone = rows.some(({ problem }) => writtenText(problem) === undefined);
  return {
    columns: [
      { head: task.section, sortable: true },
      { head: task.period, sortable: true, rest: true },
      { head: task.park, sortable: true, rest: true },
      { head: task.problem, key: true },
      { head: task.measure, key: hasMeasuresAlone },
      { head: task.next },
      { head: register.askedOf, rest: true },
      { head: register.unit, sortable: true, rest: true },
      ...(internal
        ? [
            { head: register.person, rest: true },
            { head: register.note, rest: true },
          ]
        : []),
      { head: task.deadline, sortable: true },
      { head: register.state, sortable: true, key: !hasMeasuresAlone },
    ],
    filters: [
      { key: 'period', label: task.period },
      { key: 'section', label: task.section },
      { key: 'state', label: register.state, order: Object.values(states) },
    ],
    rows: rows.map((row) => {
      const period = formatPeriod(row.period, 'cumulative');
      return {
        cells: [
          { text: row.section },
          { text: period },
          { text: park.parks.find(({ code }) => code === row.park)?.shortName ?? '' },
          { text: writtenText(row.problem) ?? '' },
          { text: writtenText(row.measure) ?? '' },
          { text: writtenText(row.nextStep) ?? '' },
          { text: row.askedOf ?? '' },
          { text: row.responsibleUnit ?? '' },
          ...(internal ? [{ text: row.responsiblePerson ?? '' }, { text: row.note ?? '' }] : []),
          { text: row.deadlineText ?? row.deadline ?? '' },
          { text: states[row.state] },
        ],
        facets: { period: [period], section: [row.section], state: [states[row.state]] },
        names: [],
      };
    }),
  };
}
