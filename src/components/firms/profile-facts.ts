import { scaleName } from './scale-name.ts';
import type { Reading } from '../../data/reading.ts';
import type { FirmContext } from '../../figures/firm-context.ts';
import type { FirmStanding } from '../../figures/firm-standing.ts';
import { landView } from '../../figures/land-view.ts';
import { shareText } from '../../figures/texts.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { formatPoints } from '../../format/percent.ts';
import { settle } from '../../model/decimal.ts';
import type { FirmRows } from '../../model/firm-tables.ts';
import type { LandParcel } from '../../model/land-parcels.ts';
import { once } from '../../model/once.ts';
import { combine } from '../../model/reading.ts';
import { rowsBy } from '../../model/firm-tables.ts';
import { enterprises as words } from '../../ui/enterprises.ts';
import { cultivationNames, firmScales, firmStates } from '../../ui/firm-terms.ts';

/** A term with its value; an undefined value is left out. */
export interface Fact {
  readonly term: string;
  readonly text: string | undefined;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
}

const { profile } = words;

/** Who a firm is; persons only where the edition has them. */
export function identityFacts({ park }: FirmContext, { firm }: FirmRows): Fact[] {
  const place = park.parks.find(({ code }) => code === firm.park)?.name;
  const link = park.chains.find(({ code }) => code === firm.chainLink)?.name;
  const scale = firm.scale === undefined ? [] : [firmScales[firm.scale]];
  const web = firm.website;
  const linked = web !== undefined && /^https?:\/\//.test(web);
  return [
    { term: profile.code, text: firm.creditCode },
    { term: profile.park, text: place },
    { term: profile.industry, text: firm.industry },
    { term: profile.link, text: link },
    {
      term: profile.scale,
      text: [scaleName(firm), ...scale].join('，'),
    },
    { term: profile.risen, text: firm.aboveScaleFrom },
    { term: profile.fallen, text: firm.aboveScaleUntil },
    { term: profile.products, text: firm.products.join('、') },
    { term: profile.founded, text: firm.founded },
    { term: profile.website, text: web, href: linked ? web : undefined },
    { term: profile.state, text: firm.state && firmStates[firm.state] },
    { term: profile.reason, text: firm.stoppedReason },
    {
      term: profile.cultivation,
      text: (firm.cultivation ?? []).map((key) => cultivationNames[key] ?? key).join('、'),
    },
    { term: profile.unit, text: firm.responsibleUnit },
    { term: profile.leader, text: firm.leader },
    { term: profile.person, text: firm.responsible },
    {
      term: profile.contact,
      text: [firm.contact, firm.phone].filter((text) => text).join('　') || undefined,
    },
    {
      term: profile.consent,
      text: firm.consent === undefined ? undefined : profile.consented[firm.consent ? 'yes' : 'no'],
    },
    { term: profile.note, text: firm.note },
  ];
}

/** The head's facts: contribution, the year's outlook against the plan. */
export function standingFacts(
  context: FirmContext,
  rows: FirmRows,
  { parkPoints, zonePoints }: FirmStanding,
): Fact[] {
  const now = rows.periods.at(-1);
  const share = (part: Reading, whole: Reading): Reading =>
    combine([part, whole], (a, b) => (b > 0 ? settle(a / b) : 'not-applicable'));
  const plan = now?.plan ?? 'not-reported';
  const money = (reading: Reading | undefined): string | undefined =>
    typeof reading === 'number' ? formatMoneyReading(reading) : undefined;
  const reach = share(now?.forecastOutput ?? 'not-reported', plan);
  const done = share(now?.output ?? 'not-reported', plan);
  const points = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : formatPoints(value, 2, { signed: true });
  const place = context.park.parks.find(({ code }) => code === rows.firm.park)?.shortName;
  return [
    {
      term: profile.contribution,
      text: points(zonePoints),
      note:
        parkPoints === undefined || place === undefined
          ? undefined
          : profile.contributionText(place, points(parkPoints) ?? ''),
    },
    {
      term: profile.plan,
      text: money(now?.plan),
      note: typeof done === 'number' ? `${profile.done}${shareText(done)}` : undefined,
    },
    {
      term: profile.forecast,
      text: money(now?.forecastOutput),
      note: [
        ...(typeof reach === 'number' ? [profile.ofPlan(shareText(reach))] : []),
        ...[money(now?.forecastTax)].flatMap((tax) =>
          tax === undefined ? [] : [profile.forecastTax(tax)],
        ),
      ].join('，'),
    },
  ];
}

const parcelsByFirm = once(({ park }: FirmContext) =>
  rowsBy(landView(park)?.parcels ?? [], ({ enterprise }) => enterprise?.code),
);

/** The parcels a firm stands on. */
export function firmParcels(context: FirmContext, code: string): readonly LandParcel[] {
  return parcelsByFirm(context).get(code) ?? [];
}
